package city.hotline.credit;

/** Where a bad record stands. */
public enum RecordState {
    REPORTED,
    VERIFIED,
    NOT_VERIFIED,
    /** It was verified, and an appeal took that back: it counts no longer and stays in the history. */
    REVERSED
}
