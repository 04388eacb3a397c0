package city.hotline.suggestion;

/** The door to suggestions, for the tenant of the present work. It answers from memory within some milliseconds. */
public interface ItemAdvice {
    /** At most {@code limit} items, 1 to 9; none for a text without a word. */
    Advice of(String text, int limit);
}
