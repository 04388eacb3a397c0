package city.hotline.callers;

import city.hotline.foundation.Refusal;

/** A text is no phone number; the position is the first at which it cannot be one any more. */
public final class PhoneInvalid extends Refusal {
    private final int position;

    PhoneInvalid(int position) {
        super(Kind.INVALID, "PHONE_INVALID", position);
        this.position = position;
    }

    /** Counted in characters from 1; one past the end when digits are missing there. */
    public int position() {
        return position;
    }
}
