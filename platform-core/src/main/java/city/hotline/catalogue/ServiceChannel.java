package city.hotline.catalogue;

/** Where or by what means it is done. */
public enum ServiceChannel implements Dimension {
    ONSITE,
    PHONE,
    ONLINE,
    OFFICE,
    INSTORE,
    PICKUP
}
