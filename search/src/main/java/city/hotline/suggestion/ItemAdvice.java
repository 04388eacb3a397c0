package city.hotline.suggestion;

/** The door to suggestions, for the tenant of the present work. It answers from memory within some milliseconds. */
public interface ItemAdvice {
    int MOST = 5;

    /**
     * At most {@code limit} items, 1 to {@link #MOST}, each with a confidence of at least a twentieth; none for a text that
     * names nothing of the catalogue.
     */
    Advice of(String text, int limit);
}
