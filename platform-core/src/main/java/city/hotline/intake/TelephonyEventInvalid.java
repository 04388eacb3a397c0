package city.hotline.intake;

import city.hotline.foundation.Refusal;

/** A report of the telephone exchange lacks what it cannot do without. */
public final class TelephonyEventInvalid extends Refusal {
    TelephonyEventInvalid(String field) {
        super(Kind.INVALID, "TELEPHONY_EVENT_INVALID", field);
    }
}
