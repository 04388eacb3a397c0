package city.hotline.catalogue;

/** Whom it is for. */
public enum Audience implements Dimension {
    EVERYONE,
    ELDER,
    MINOR,
    STUDENT,
    PARENT,
    WOMAN,
    DISABLED,
    TALENT,
    JOBSEEKER,
    ENTERPRISE,
    DRIVER,
    MIGRANT,
    VETERAN,
    FAMILY,
    TENANT
}
