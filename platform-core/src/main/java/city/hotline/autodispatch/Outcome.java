package city.hotline.autodispatch;

/** What became of a decision. */
public enum Outcome {
    /** Nobody has dispatched the case, or nobody has taken it on, yet. */
    OPEN,
    /** People did the same; or whom it was dispatched to took it on. */
    AGREED,
    /** People did something else, or it was given back. */
    OVERRULED,
    /** The case ended without a handler. */
    LAPSED,
    /** The case became about something else before anybody dispatched it; another decision took its place. */
    REPLACED
}
