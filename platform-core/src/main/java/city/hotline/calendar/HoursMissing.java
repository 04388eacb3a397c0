package city.hotline.calendar;

import city.hotline.foundation.Refusal;

/** A week in which nobody works by day: no deadline in working days would ever come. */
public final class HoursMissing extends Refusal {
    HoursMissing() {
        super(Kind.INVALID, "HOURS_MISSING");
    }
}
