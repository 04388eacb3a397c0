package city.hotline.callers;

import city.hotline.foundation.Refusal;

/** The number belongs to another caller of this city; nothing was changed. */
public final class PhoneTaken extends Refusal {
    PhoneTaken() {
        super(Kind.CONFLICT, "PHONE_TAKEN");
    }
}
