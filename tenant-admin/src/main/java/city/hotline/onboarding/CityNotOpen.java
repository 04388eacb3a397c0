package city.hotline.onboarding;

import city.hotline.foundation.Refusal;

/** The city is not in the state that the act begins from: only an open one is suspended, only a suspended one resumed. */
public final class CityNotOpen extends Refusal {
    CityNotOpen() {
        super(Kind.CONFLICT, "CITY_NOT_OPEN");
    }
}
