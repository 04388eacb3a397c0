package city.hotline.intake;

import city.hotline.foundation.Refusal;

/** The contact was ended with another case; nothing was changed. */
public final class ContactEnded extends Refusal {
    ContactEnded() {
        super(Kind.CONFLICT, "CONTACT_ENDED");
    }
}
