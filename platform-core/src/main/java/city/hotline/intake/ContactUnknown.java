package city.hotline.intake;

import city.hotline.foundation.Refusal;

/** This city knows no such contact; an id of another city is answered alike. */
public final class ContactUnknown extends Refusal {
    ContactUnknown() {
        super(Kind.UNKNOWN, "CONTACT_UNKNOWN");
    }
}
