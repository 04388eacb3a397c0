package city.hotline.autodispatch;

/** Why somebody is rather given a case, or rather not. */
public enum Ground {
    /** A supervisor ruled so on an earlier case. */
    RULED,
    /** The dispatch directory says so. */
    DIRECTORY,
    /** It answers for the item itself, for its group, for its class. */
    ITEM,
    GROUP,
    CLASS,
    /** It answers for the area where the citizen is. */
    AREA,
    WHOLE_CITY,
    /** Its duties name it in so many words. */
    DUTIES,
    /** It took such cases before, in the area or in the whole city. */
    PRACTICE_HERE,
    PRACTICE,
    /** It gave back this very case. */
    GAVE_BACK
}
