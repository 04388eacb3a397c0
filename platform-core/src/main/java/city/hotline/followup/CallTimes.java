package city.hotline.followup;

import city.hotline.calendar.CityCalendar;
import city.hotline.calendar.Counting;
import city.hotline.calendar.WorkingCalendar;
import city.hotline.cases.DeadlineKind;
import city.hotline.cases.DueFacts;
import city.hotline.cases.DueTimes;
import city.hotline.notifications.Notices;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When citizens are to be called. */
@Component
class CallTimes {
    private static final Duration MOMENT = Duration.ofNanos(1_000);
    private static final int MOST_TRIES = 40;

    private final CityCalendar calendar;
    private final DueTimes promises;
    private final Notices notices;

    CallTimes(CityCalendar calendar, DueTimes promises, Notices notices) {
        this.calendar = calendar;
        this.promises = promises;
        this.notices = notices;
    }

    /** The earliest time; null for at once. A link has its hours from when it leaves the house. */
    @Nullable
    Instant from(FollowUpDecision decision, Instant now) {
        FollowUpRule rule = decision.rule();
        boolean waits = decision.link() && rule.hours() > 0;
        Instant from = waits ? notices.leavesAt().plus(Duration.ofHours(rule.hours())) : now;
        Instant free = rule.working() ? working(from) : from;
        return free.isAfter(now) ? free : null;
    }

    Instant due(DueFacts facts, Instant from) {
        return promises.due(DeadlineKind.FOLLOW_UP, facts, from);
    }

    /** Whether somebody works and citizens may be called: night duty works, and nobody is called at night. */
    boolean open(Instant at) {
        return open(calendar.current(), at);
    }

    /** The first such instant; {@code from} itself where the two never meet. */
    private Instant working(Instant from) {
        WorkingCalendar city = calendar.current();
        Instant free = from;
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            if (open(city, free)) {
                return free;
            }
            free = next(city, next(city, free, Counting.WORKING), Counting.CALLING);
        }
        return from;
    }

    private static boolean open(WorkingCalendar city, Instant at) {
        return counts(city, at, Counting.WORKING) && counts(city, at, Counting.CALLING);
    }

    private static boolean counts(WorkingCalendar city, Instant at, Counting time) {
        return city.between(at, at.plus(MOMENT), time).isPositive();
    }

    private static Instant next(WorkingCalendar city, Instant at, Counting time) {
        return counts(city, at, time) ? at : city.after(at, MOMENT, time).minus(MOMENT);
    }
}
