package city.hotline.dispatch;

import city.hotline.foundation.Refusal;

/** More time is asked for in days, from one to sixty. */
public final class DaysInvalid extends Refusal {
    DaysInvalid(int most) {
        super(Kind.INVALID, "EXTENSION_DAYS_INVALID", most);
    }
}
