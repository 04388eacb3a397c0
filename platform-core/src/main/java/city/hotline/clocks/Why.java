package city.hotline.clocks;

/** Why a deadline ended without being met. */
public enum Why {
    /** It was met, or it runs. */
    NONE,
    /** The case is about something else now. */
    ITEM,
    /** The city's calendar or promises are others now. */
    RULES,
    /** It waited for the citizen and has as much more time. */
    PAUSED,
    /** Somebody gave it another end. */
    MOVED,
    /** The handler gave the case back, or it was taken from him. */
    RETURNED,
    /** By the city's rules nobody is called about the case. */
    UNCALLED,
    /** The case ended, or what it was for. */
    ENDED
}
