package city.hotline.credit;

/** How bad a verified record is. */
public enum Severity {
    ORDINARY,
    /** 一票否决: expels at once. */
    VERY_BAD
}
