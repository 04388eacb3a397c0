package city.hotline.intake;

import java.time.Instant;

/**
 * The seat that has a contact, and the instant of the report that said so: an older report does not move it.
 *
 * @param number the operator's number, for example 28
 */
public record SeatSince(String number, Instant since) {}
