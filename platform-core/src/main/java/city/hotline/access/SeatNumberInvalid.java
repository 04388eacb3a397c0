package city.hotline.access;

import city.hotline.foundation.Refusal;

/** A seat number is not 1 to 6 digits. */
public final class SeatNumberInvalid extends Refusal {
    SeatNumberInvalid() {
        super(Kind.INVALID, "SEAT_NUMBER_INVALID");
    }
}
