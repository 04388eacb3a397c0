package city.hotline.calendar;

import city.hotline.foundation.Refusal;
import city.hotline.foundation.Sentence;
import java.time.DayOfWeek;

/** Two shifts of the week would be worked at once. */
public final class HoursOverlap extends Refusal {
    HoursOverlap(DayOfWeek oneDay, Shift one, DayOfWeek otherDay, Shift other) {
        super(
                Kind.INVALID,
                "HOURS_OVERLAP",
                Sentence.of("WEEKDAY." + oneDay),
                one.toString(),
                Sentence.of("WEEKDAY." + otherDay),
                other.toString());
    }
}
