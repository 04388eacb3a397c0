package city.hotline.supervision;

import java.time.Instant;

/**
 * One time that a handler was asked to hurry; it never changes.
 *
 * @param handler who had the case then
 * @param by the signature of whoever asked
 */
public record Urging(String handler, String words, Instant at, String by) {}
