package city.hotline.onboarding;

import city.hotline.foundation.Refusal;

/** The platform has no such city. */
public final class CityUnknown extends Refusal {
    CityUnknown() {
        super(Kind.UNKNOWN, "CITY_UNKNOWN");
    }
}
