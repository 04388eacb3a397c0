package city.hotline.access;

import city.hotline.foundation.Refusal;

/** Too many masks were lifted by one person within an hour; the next one may be lifted in {1} minutes. */
public final class RevealLimitReached extends Refusal {
    RevealLimitReached(int allowed, long minutes) {
        super(Kind.LIMITED, "REVEAL_LIMIT", allowed, minutes);
    }
}
