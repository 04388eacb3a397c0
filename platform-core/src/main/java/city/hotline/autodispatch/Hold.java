package city.hotline.autodispatch;

/** Why a person dispatches the case, although somebody was proposed or because nobody was. */
public enum Hold {
    DOUBT,
    /** A person had given it away before anything was decided; what it would have done is compared with that. */
    GIVEN,
    /** The city has it propose only. */
    SHADOW,
    /** The city has a person dispatch this item. */
    EXCLUDED,
    DANGER,
    CONFIDENTIAL,
    /** The case came back from a handler. */
    RETURNED,
    /** Its proposals for the item have not been right often enough yet, or no longer. */
    UNPROVEN
}
