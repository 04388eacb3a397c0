package city.hotline.clocks;

import city.hotline.calendar.WorkingCalendar;
import city.hotline.cases.DeadlineKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What holds for cases about one item, or about none: the city's promises and its calendar, read at one moment. */
record Rules(
        WorkingCalendar calendar,
        Promises promises,
        @Nullable ItemTerms item) {
    Rule rule(DeadlineKind kind) {
        return promises.of(kind, item);
    }

    Instant due(DeadlineKind kind, Instant start) {
        return rule(kind).due(start, calendar);
    }
}
