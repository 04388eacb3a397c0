package city.hotline.foundation;

/** A part that a process of the platform plays; on one machine one process plays them all. */
public enum ProcessRole {
    /** Tenants' screens and the API. */
    OPERATOR,
    /** Administrators' screens; makes tenants, so it is given the owner's login. */
    ADMIN,
    /** Schedules, clocks and whatever nobody waits for. */
    WORKER,
    /** Brings every schema up to date and exits; it is given the owner's login. */
    MIGRATE,
    /** Starts the engines of a single machine. */
    EMBEDDED
}
