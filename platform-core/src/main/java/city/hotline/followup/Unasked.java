package city.hotline.followup;

/** Why a citizen was not asked, or did not answer. */
public enum Unasked {
    /** He was asked every way that the rule knows. */
    NO_REASON,
    /** The rule asks nobody. */
    BY_RULE,
    /** Its ticket was not among those that are called. */
    NOT_DRAWN,
    /** There is no mobile number, or its owner does not want to be written to. */
    NO_MOBILE,
    /** The link was sent, and nothing came back. */
    NOT_ANSWERED,
    /** The link could not be delivered. */
    NOT_DELIVERED
}
