package city.hotline.autodispatch;

/** Why a verdict is not sure enough to be counted on. */
public enum Doubt {
    /** Nobody said what it is about, and nothing could be guessed. */
    NO_ITEM,
    /** What it is about was guessed, and not surely enough. */
    ITEM_UNSURE,
    /** Such things are done by the hotline itself. */
    HOTLINE_ITSELF,
    /** Nobody answers for it there. */
    NOBODY,
    /** Where the citizen is was not said, and it depends on that. */
    PLACE_UNKNOWN,
    /** Two are about as right. */
    TOO_CLOSE
}
