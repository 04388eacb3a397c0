package city.hotline.clocks;

import city.hotline.calendar.Counting;
import city.hotline.calendar.WorkingCalendar;
import city.hotline.catalogue.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How long a deadline is, and why.
 *
 * @param scope which cases the promise is for; empty for all, and where the rule is no promise of the city
 */
record Rule(RuleSource source, String scope, Span span, Counting counting, Ladder ladder) {
    Instant due(Instant start, WorkingCalendar calendar) {
        return calendar.after(start, span, counting);
    }

    /** When a part of what lies between the two has passed, counted in the rule's own time. */
    Instant share(int percent, Instant start, Instant due, WorkingCalendar calendar) {
        Duration whole = calendar.between(start, due, time());
        Counting by = whole.isZero() ? Counting.CLOCK : time();
        Duration part = calendar.between(start, due, by).multipliedBy(percent).dividedBy(100);
        return calendar.after(start, part, by).truncatedTo(ChronoUnit.MICROS);
    }

    /** A span of working days passes in working time; one of days by the clock. */
    Counting time() {
        return switch (span.unit()) {
            case MINUTES, HOURS -> counting;
            case DAYS -> Counting.CLOCK;
            case WORKING_DAYS -> Counting.WORKING;
        };
    }

    Rule given() {
        return new Rule(RuleSource.GIVEN, "", span, counting, ladder);
    }
}
