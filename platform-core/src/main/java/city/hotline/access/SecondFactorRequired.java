package city.hotline.access;

import city.hotline.foundation.Refusal;

/** Whoever administers keeps his second factor. */
public final class SecondFactorRequired extends Refusal {
    SecondFactorRequired() {
        super(Kind.CONFLICT, "SECOND_FACTOR_REQUIRED");
    }
}
