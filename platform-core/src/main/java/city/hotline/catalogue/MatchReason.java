package city.hotline.catalogue;

/** Why a search found something; the earlier, the better. */
public enum MatchReason {
    /** The whole name, its pinyin, its English name or its code. */
    EXACT,
    /** The beginning of name, pinyin, English name or code. */
    PREFIX,
    /** The beginning of the name's pinyin initials. */
    INITIALS,
    /** A part of name, pinyin, initials or English name. */
    SUBSTRING,
    /** Another word for it, or a part of one. */
    SYNONYM,
    /** The classes above it, alone or with the name after them. */
    PATH,
    /** All the words, or all the characters, but not together. */
    SCATTERED
}
