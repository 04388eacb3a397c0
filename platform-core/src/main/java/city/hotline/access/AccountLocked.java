package city.hotline.access;

import city.hotline.foundation.Refusal;
import java.time.Duration;

/** Too many wrong passwords: no password is looked at for {0} minutes, not even the right one. */
public final class AccountLocked extends Refusal {
    private final long minutes;

    AccountLocked(long minutes) {
        super(Kind.LIMITED, "ACCOUNT_LOCKED", minutes);
        this.minutes = minutes;
    }

    @Override
    public Duration retryAfter() {
        return Duration.ofMinutes(minutes);
    }
}
