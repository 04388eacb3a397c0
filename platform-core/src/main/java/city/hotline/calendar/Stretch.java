package city.hotline.calendar;

import java.time.Duration;
import java.time.Instant;

/** A piece of time that counts; what begins and ends at once, as a shift within the hour that a clock skips, is empty. */
record Stretch(Instant from, Instant to) {
    /** How much of it lies between the two. */
    Duration within(Instant start, Instant end) {
        Instant first = from.isAfter(start) ? from : start;
        Instant last = to.isBefore(end) ? to : end;
        return last.isAfter(first) ? Duration.between(first, last) : Duration.ZERO;
    }
}
