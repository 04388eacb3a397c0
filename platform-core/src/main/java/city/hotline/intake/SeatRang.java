package city.hotline.intake;

import city.hotline.callers.CallerId;
import java.time.Instant;

/** A call began to ring at a seat: told after commit, so that only this seat's screens pop. */
public record SeatRang(ContactId contact, String seatNumber, CallerId caller, Instant at) {}
