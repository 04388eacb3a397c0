package city.hotline.cases;

import java.time.Duration;
import java.time.Instant;

/** The usual promises, day and night alike: for houses without a room of the clocks. */
record UsualDueTimes(CaseProperties promises) implements DueTimes {
    private static final Duration DAY = Duration.ofDays(1);

    @Override
    public Instant due(DeadlineKind kind, DueFacts facts, Instant start) {
        return start.plus(
                switch (kind) {
                    case FIRST_RESPONSE -> promises.firstResponse();
                    case HANDLING -> promises.handling();
                    case FOLLOW_UP -> promises.followUp();
                    case ACCEPT, EXTENSION, RULING -> DAY;
                });
    }

    @Override
    public Instant afterPause(DeadlineKind kind, DueFacts facts, Instant due, Instant from, Instant until) {
        return facts.pauses() ? due.plus(Duration.between(from, until)) : due;
    }
}
