package city.hotline.knowledge;

/**
 * One line of two texts side by side.
 *
 * @param before empty where the line was added
 * @param after empty where the line was removed
 */
public record LineDiff(Kind kind, String before, String after) {
    /** What happened to the line. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED,
        CHANGED
    }
}
