package city.hotline.followup;

import city.hotline.foundation.Refusal;

/** What was seen stands already; it is not written over. */
public final class CheckGiven extends Refusal {
    CheckGiven() {
        super(Kind.CONFLICT, "CHECK_GIVEN");
    }
}
