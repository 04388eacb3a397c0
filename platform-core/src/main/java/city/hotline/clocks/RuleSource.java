package city.hotline.clocks;

/** Where the length of a deadline comes from. */
public enum RuleSource {
    /** A promise of the city. */
    CITY,
    /** The item, as the catalogue has it. */
    ITEM,
    /** Nobody's rule: promised to this citizen, or moved by somebody who may. */
    GIVEN
}
