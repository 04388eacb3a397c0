package city.hotline.credit;

/** What a sanction or its reversal caused. */
public enum EffectKind {
    /** The provider stands otherwise; the detail names before and after. */
    STANDING,
    /** A card became another one, because an earlier record counts no longer; the detail as above. */
    STEP,
    CITIZEN_TOLD,
    /** Nobody was written to: no mobile is known, the line is sealed, or the case is from an older system. */
    CITIZEN_NOT_TOLD,
    /** 重办 at the same provider. */
    REWORK,
    /** The case of the record waits for another handler. */
    BACK_TO_QUEUE,
    /** Another case that it had was taken from it. */
    TAKEN,
    /** The case went no other way; its timeline tells of it. */
    MARKED,
    CITIZEN_TOLD_OF_REVERSAL
}
