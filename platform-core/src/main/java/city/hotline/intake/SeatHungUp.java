package city.hotline.intake;

import java.time.Instant;

/**
 * A call left a seat: told after commit.
 *
 * @param answered false when it was missed, or moved on to another seat before anybody answered
 */
public record SeatHungUp(ContactId contact, String seatNumber, boolean answered, Instant at) {}
