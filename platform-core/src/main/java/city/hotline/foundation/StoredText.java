package city.hotline.foundation;

/**
 * Checks what citizens tell and other systems hand over, which is kept word for word: its size first, then its characters.
 * Unlike {@link PlainText}, which guards names and labels, it lets everything through that PostgreSQL can keep, control
 * characters and right-to-left overrides of an old system included: a true record is worth more here than a tidy one.
 */
public final class StoredText {
    private StoredText() {}

    /**
     * Gives back {@code text} unchanged.
     *
     * @param field how the refusal names the field, for example {@code title}
     * @param limit the most code points
     * @throws TextTooLong when it is longer; nothing of it is read in that case
     * @throws TextNotAllowed with the first NUL or lone surrogate
     */
    public static String within(String field, String text, int limit) {
        if (longerThan(text, limit)) {
            throw new TextTooLong(field, limit);
        }
        int position = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            position++;
            if (unstorable(text.codePointAt(i))) {
                throw new TextNotAllowed(field, position);
            }
        }
        return text;
    }

    /** As {@link #within}, for text that must say something: blank text is refused with {@link TextMissing}. */
    public static String required(String field, String text, int limit) {
        if (within(field, text, limit).isBlank()) {
            throw new TextMissing(field);
        }
        return text;
    }

    /** Whether {@code text} has more than {@code limit} code points, in time bounded by the limit. */
    public static boolean longerThan(String text, int limit) {
        return text.length() > 2L * limit || text.codePointCount(0, text.length()) > limit;
    }

    private static boolean unstorable(int codePoint) {
        return codePoint == 0 || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }
}
