package city.hotline.imports;

/** What an import does with rows that cannot be taken over. */
public enum BadRows {
    /** One bad row, and nothing comes in. */
    REFUSE_ALL,
    /** They are left out; the others come in. */
    LEAVE_OUT
}
