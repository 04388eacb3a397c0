package city.hotline.api;

import city.hotline.foundation.Refusal;
import java.time.Duration;

/** A tenant's programs ask for more than its share; {0} seconds later there is room again. */
final class TooManyRequests extends Refusal {
    private final Duration later;

    TooManyRequests(Duration later) {
        super(Kind.LIMITED, "TOO_MANY_REQUESTS", seconds(later));
        this.later = later;
    }

    @Override
    public Duration retryAfter() {
        return later;
    }

    private static long seconds(Duration later) {
        return Math.max(1, later.plusMillis(999).toSeconds());
    }
}
