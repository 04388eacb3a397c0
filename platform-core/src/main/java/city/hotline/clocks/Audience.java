package city.hotline.clocks;

/** Whom news of a deadline are for. */
public enum Audience {
    /** The hotline's operators. */
    DESK,
    /** The department or firm that has the case. */
    HANDLER,
    SUPERVISORS,
    ADMINISTRATORS
}
