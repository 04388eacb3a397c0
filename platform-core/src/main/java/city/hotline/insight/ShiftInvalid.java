package city.hotline.insight;

import city.hotline.foundation.Refusal;

/** The shift ends before it begins, or is too long. */
public final class ShiftInvalid extends Refusal {
    ShiftInvalid() {
        super(Kind.INVALID, "SHIFT_INVALID");
    }
}
