package city.hotline.cases;

import java.time.Instant;

/**
 * By when something is due, by the promises and the working calendar of the present city. This room asks, the room of
 * the clocks answers. It reads the city's tables, so it is called inside a transaction, and takes no lock.
 */
public interface DueTimes {
    /** When what begins at {@code start} is due; after {@code start}, to the microsecond. */
    Instant due(DeadlineKind kind, DueFacts facts, Instant start);

    /**
     * When what was due at {@code due} is due after everything waited for the citizen from {@code from} until
     * {@code until}: as much later as the city counts time of that kind between the two. From the second return on the
     * clock does not pause, and {@code due} it stays.
     */
    Instant afterPause(DeadlineKind kind, DueFacts facts, Instant due, Instant from, Instant until);
}
