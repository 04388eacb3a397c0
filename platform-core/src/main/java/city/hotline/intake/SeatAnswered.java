package city.hotline.intake;

import city.hotline.callers.CallerId;
import java.time.Instant;

/** A seat took a call: told after commit. */
public record SeatAnswered(ContactId contact, String seatNumber, CallerId caller, Instant at) {}
