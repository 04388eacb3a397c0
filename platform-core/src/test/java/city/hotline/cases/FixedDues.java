package city.hotline.cases;

import java.time.Duration;
import java.time.Instant;

/** Promises without a city: 5 minutes, half an hour, five days, four hours, all by the clock. */
final class FixedDues implements DueTimes {
    @Override
    public Instant due(DeadlineKind kind, DueFacts facts, Instant start) {
        return start.plus(
                switch (kind) {
                    case FIRST_RESPONSE, GRAB -> Duration.ofMinutes(5);
                    case CHOICE -> Duration.ofHours(2);
                    case ACCEPT -> Duration.ofMinutes(30);
                    case HANDLING -> Duration.ofDays(5);
                    case EXTENSION, RULING, SUPERVISION -> Duration.ofDays(1);
                    case FOLLOW_UP -> Duration.ofHours(4);
                });
    }

    @Override
    public Instant afterPause(DeadlineKind kind, DueFacts facts, Instant due, Instant from, Instant until) {
        return facts.pauses() ? due.plus(Duration.between(from, until)) : due;
    }
}
