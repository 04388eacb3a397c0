package city.hotline.callers;

import city.hotline.foundation.Refusal;

/** A masked caller is revealed only to somebody who says why. */
public final class RevealReasonTooShort extends Refusal {
    RevealReasonTooShort(int shortest) {
        super(Kind.INVALID, "REVEAL_REASON_TOO_SHORT", shortest);
    }
}
