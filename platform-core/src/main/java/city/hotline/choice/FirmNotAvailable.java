package city.hotline.choice;

import city.hotline.foundation.Refusal;

/** The firm that was chosen may not have the order any more. */
public final class FirmNotAvailable extends Refusal {
    FirmNotAvailable() {
        super(Kind.CONFLICT, "CHOICE_FIRM_NOT_AVAILABLE");
    }
}
