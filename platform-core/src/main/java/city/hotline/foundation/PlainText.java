package city.hotline.foundation;

/**
 * Checks text that people or other systems send: size first, then characters. What passes is given back exactly as it
 * came, emoji and rare ideographs included.
 *
 * <p>Refused are control characters, halves of a surrogate pair (they cannot be stored) and the directional overrides of
 * Unicode's bidirectional algorithm (they make a text read otherwise than it is stored).
 */
public final class PlainText {
    private PlainText() {}

    /**
     * Text of one line.
     *
     * @param field stable name of the field, for the sentence
     * @param limit in code points
     * @throws TextTooLong beyond the limit
     * @throws TextNotAllowed with the first character that is not allowed, line breaks and tabs among them
     */
    public static String line(String field, String text, int limit) {
        return check(field, text, limit, false);
    }

    /** As {@link #line}, for text of many lines: line breaks and tabs are allowed. */
    public static String block(String field, String text, int limit) {
        return check(field, text, limit, true);
    }

    private static String check(String field, String text, int limit, boolean manyLines) {
        // A surrogate pair is two chars, so longer text than this cannot be within the limit: nothing to count.
        if (text.length() > 2L * limit || text.codePointCount(0, text.length()) > limit) {
            throw new TextTooLong(field, limit);
        }
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            if (!isAllowed(points[i], manyLines)) {
                throw new TextNotAllowed(field, i + 1);
            }
        }
        return text;
    }

    private static boolean isAllowed(int point, boolean manyLines) {
        if (point == '\n' || point == '\r' || point == '\t') {
            return manyLines;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE -> false;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> manyLines;
            default -> !isDirectionalOverride(point);
        };
    }

    private static boolean isDirectionalOverride(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }
}
