package city.hotline.intake;

import city.hotline.foundation.Refusal;

/** Somebody else sees to this missed call already; nothing was changed. */
public final class MissedCallTaken extends Refusal {
    MissedCallTaken(String seatNumber) {
        super(Kind.CONFLICT, "MISSED_CALL_TAKEN", seatNumber);
    }

    /** When it is not known who. */
    MissedCallTaken() {
        super(Kind.CONFLICT, "MISSED_CALL_GONE");
    }
}
