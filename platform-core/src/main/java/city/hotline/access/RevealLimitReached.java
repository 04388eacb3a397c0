package city.hotline.access;

import city.hotline.foundation.Refusal;
import java.time.Duration;

/** Too many masks were lifted by one person within an hour; the next one may be lifted in {1} minutes. */
public final class RevealLimitReached extends Refusal {
    private final long minutes;

    RevealLimitReached(int allowed, long minutes) {
        super(Kind.LIMITED, "REVEAL_LIMIT", allowed, minutes);
        this.minutes = minutes;
    }

    @Override
    public Duration retryAfter() {
        return Duration.ofMinutes(minutes);
    }
}
