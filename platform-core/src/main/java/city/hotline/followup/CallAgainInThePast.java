package city.hotline.followup;

import city.hotline.foundation.Refusal;

/** The time for the next try is over already. */
public final class CallAgainInThePast extends Refusal {
    CallAgainInThePast() {
        super(Kind.INVALID, "CALL_AGAIN_IN_THE_PAST");
    }
}
