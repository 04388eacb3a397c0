package city.hotline.search;

/** What speaks for a hit. */
public enum WhyFound {
    /** The title says it, as a whole or in its beginning. */
    TITLE,
    /** The words stand in it. */
    WORDS,
    /** Typed by sound: pinyin or initials, a slip forgiven. */
    PINYIN,
    /** Another word for it, by the city's own list. */
    SYNONYM,
    /** It means nearly the same. */
    MEANING,
    /** It was chosen for such a question before. */
    CHOSEN_BEFORE
}
