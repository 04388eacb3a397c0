package city.hotline.calendar;

import city.hotline.foundation.Refusal;

/** Somebody else changed the calendar, or the promises, since they were read. */
public final class CalendarStale extends Refusal {
    CalendarStale() {
        super(Kind.CONFLICT, "CALENDAR_STALE");
    }
}
