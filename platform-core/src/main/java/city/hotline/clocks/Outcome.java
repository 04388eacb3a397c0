package city.hotline.clocks;

/** How a deadline ended. */
public enum Outcome {
    /** What it was for was done, in time or late. */
    MET,
    /** Nothing had to be done any more. */
    CANCELLED,
    /** Another one runs in its place, with another end. */
    REPLACED
}
