package city.hotline.followup;

import city.hotline.foundation.Refusal;

/** Stars outside 1 to 5. */
public final class StarsInvalid extends Refusal {
    StarsInvalid() {
        super(Kind.INVALID, "STARS_INVALID");
    }
}
