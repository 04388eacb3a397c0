package city.hotline.access;

import city.hotline.foundation.Refusal;

/** Another user of this tenant has this seat number. */
public final class SeatNumberTaken extends Refusal {
    SeatNumberTaken(String seatNumber) {
        super(Kind.CONFLICT, "SEAT_NUMBER_TAKEN", seatNumber);
    }
}
