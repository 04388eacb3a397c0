package city.hotline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.catalogue.Span;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTests {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Shift CALLS = Shift.parse("08:00-20:00");
    private static final Shift NIGHT = Shift.parse("22:00-06:00");
    private static final WorkingCalendar OFFICE = of(SHANGHAI, WeeklyHours.OFFICE);

    @ParameterizedTest
    @CsvSource({
        // an ordinary week: Friday 6 March 2026
        "5wd, 2026-03-06T16:59, 2026-03-13T17:00",
        "1wd, 2026-03-06T16:59, 2026-03-09T17:00",
        "1wd, 2026-03-06T12:30, 2026-03-09T17:00",
        "1wd, 2026-03-06T00:00, 2026-03-09T17:00",
        "1wd, 2026-03-06T23:59, 2026-03-09T17:00",
        // received on a weekend: the day of receipt counts no more than any other
        "5wd, 2026-03-07T10:00, 2026-03-13T17:00",
        "1wd, 2026-03-07T10:00, 2026-03-09T17:00",
        "1wd, 2026-03-08T23:00, 2026-03-09T17:00",
        // New Year 2026: Thursday to Saturday off, Sunday 4 January is worked
        "1wd, 2025-12-31T09:00, 2026-01-04T17:00",
        "2wd, 2025-12-31T09:00, 2026-01-05T17:00",
        // Spring Festival 2026: 15 to 23 February off, Saturday 14 and 28 February are worked
        "1wd, 2026-02-13T16:00, 2026-02-14T17:00",
        "2wd, 2026-02-13T16:00, 2026-02-24T17:00",
        "5wd, 2026-02-14T16:00, 2026-02-28T17:00",
        // received amid a holiday
        "1wd, 2026-02-17T09:00, 2026-02-24T17:00",
        // National Day 2025: eight days, and Saturday 11 October is worked
        "1wd, 2025-09-30T08:00, 2025-10-09T17:00",
        "3wd, 2025-09-30T08:00, 2025-10-11T17:00",
    })
    void workingDaysEndWithTheLastHourOfTheLastOfThem(String span, LocalDateTime start, LocalDateTime due) {
        assertThat(OFFICE.after(at(start, SHANGHAI), Span.parse(span), Counting.CLOCK))
                .isEqualTo(at(due, SHANGHAI));
    }

    @ParameterizedTest
    @CsvSource({
        "30m, 2026-03-06T11:45, 2026-03-06T13:45",
        "15m, 2026-03-06T11:45, 2026-03-06T12:00",
        "4h,  2026-03-06T08:30, 2026-03-06T14:00",
        "7h,  2026-03-06T08:30, 2026-03-06T17:00",
        "8h,  2026-03-06T08:30, 2026-03-09T09:30",
        "1h,  2026-03-06T12:30, 2026-03-06T14:30",
        "1h,  2026-03-06T16:59, 2026-03-09T09:29",
        "1h,  2026-03-07T09:00, 2026-03-09T09:30",
        // a compensating Saturday works like a weekday
        "1h,  2026-02-28T08:00, 2026-02-28T09:30",
        // over the Spring Festival
        "1h,  2026-02-14T16:30, 2026-02-24T09:00",
    })
    void workingTimePassesInShiftsAlone(String span, LocalDateTime start, LocalDateTime due) {
        assertThat(OFFICE.after(at(start, SHANGHAI), Span.parse(span), Counting.WORKING))
                .isEqualTo(at(due, SHANGHAI));
    }

    @ParameterizedTest
    @CsvSource({
        "4h, 2026-03-06T09:00, 2026-03-06T13:00",
        "4h, 2026-03-06T17:00, 2026-03-07T09:00",
        "4h, 2026-03-06T16:00, 2026-03-06T20:00",
        "4h, 2026-03-06T23:00, 2026-03-07T12:00",
        "4h, 2026-03-07T03:00, 2026-03-07T12:00",
        // citizens are called on holidays too
        "4h, 2026-02-16T19:00, 2026-02-17T11:00",
    })
    void nobodyIsCalledAtNight(String span, LocalDateTime start, LocalDateTime due) {
        assertThat(OFFICE.after(at(start, SHANGHAI), Span.parse(span), Counting.CALLING))
                .isEqualTo(at(due, SHANGHAI));
    }

    @Test
    void clockTimeAndCalendarDaysKnowNoCalendar() {
        Instant newYearsEve = at("2026-02-16T23:50", SHANGHAI);

        assertThat(OFFICE.after(newYearsEve, Span.parse("15m"), Counting.CLOCK))
                .isEqualTo(at("2026-02-17T00:05", SHANGHAI));
        assertThat(OFFICE.after(newYearsEve, Span.parse("2d"), Counting.WORKING))
                .isEqualTo(at("2026-02-18T23:50", SHANGHAI));
    }

    @Test
    void nightDutyIsWorkingTimeOverMidnightAndMakesNoDayLonger() {
        WorkingCalendar duty = of(SHANGHAI, withNights());

        assertThat(duty.after(at("2026-03-05T21:00", SHANGHAI), Span.parse("3h"), Counting.WORKING))
                .isEqualTo(at("2026-03-06T01:00", SHANGHAI));
        assertThat(duty.after(at("2026-03-06T05:30", SHANGHAI), Span.parse("1h"), Counting.WORKING))
                .isEqualTo(at("2026-03-06T09:00", SHANGHAI));
        assertThat(duty.after(at("2026-03-05T21:00", SHANGHAI), Span.parse("1wd"), Counting.CLOCK))
                .isEqualTo(at("2026-03-06T17:00", SHANGHAI));
        assertThat(duty.worksAt(at("2026-03-06T05:59", SHANGHAI))).isTrue();
        assertThat(duty.worksAt(at("2026-03-06T06:00", SHANGHAI))).isFalse();
    }

    @Test
    void aNightThatBeganBeforeAHolidayIsWorkedToItsEndAndNoneBeginsOnIt() {
        WorkingCalendar duty = of(SHANGHAI, withNights());

        assertThat(duty.worksAt(at("2026-02-15T03:00", SHANGHAI))).isTrue();
        assertThat(duty.worksAt(at("2026-02-15T23:00", SHANGHAI))).isFalse();
    }

    @Test
    void aDayWithNightDutyAloneIsNoWorkingDay() {
        Map<DayOfWeek, List<Shift>> shifts = new HashMap<>(WeeklyHours.OFFICE.shifts());
        shifts.put(DayOfWeek.SUNDAY, List.of(NIGHT));
        WorkingCalendar duty = of(SHANGHAI, new WeeklyHours(shifts));

        assertThat(duty.isWorkingDay(LocalDate.of(2026, 3, 8))).isFalse();
        assertThat(duty.after(at("2026-03-06T10:00", SHANGHAI), Span.parse("1wd"), Counting.CLOCK))
                .isEqualTo(at("2026-03-09T17:00", SHANGHAI));
    }

    @Test
    void aCityMayWorkOnSaturdays() {
        Map<DayOfWeek, List<Shift>> shifts = new HashMap<>(WeeklyHours.OFFICE.shifts());
        shifts.put(DayOfWeek.SATURDAY, List.of(Shift.parse("09:00-11:30")));
        WorkingCalendar calendar = of(SHANGHAI, new WeeklyHours(shifts));

        assertThat(calendar.after(at("2026-03-06T10:00", SHANGHAI), Span.parse("1wd"), Counting.CLOCK))
                .isEqualTo(at("2026-03-07T11:30", SHANGHAI));
        // its own hours hold on a compensating Saturday too
        assertThat(calendar.after(at("2026-02-27T10:00", SHANGHAI), Span.parse("1wd"), Counting.CLOCK))
                .isEqualTo(at("2026-02-28T11:30", SHANGHAI));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-06T08:00, 2026-03-06T18:00, PT7H",
        "2026-03-06T11:00, 2026-03-06T14:00, PT1H30M",
        "2026-03-06T12:00, 2026-03-06T13:30, PT0S",
        "2026-03-06T16:00, 2026-03-09T09:30, PT2H",
        "2026-02-14T16:00, 2026-02-24T09:30, PT2H",
        "2026-03-09T09:00, 2026-03-06T09:00, PT0S",
        "2026-03-06T09:00, 2026-03-06T09:00, PT0S",
    })
    void workingTimeBetweenTwoInstantsCountsShiftsAlone(LocalDateTime from, LocalDateTime to, Duration worked) {
        assertThat(OFFICE.workingTimeBetween(at(from, SHANGHAI), at(to, SHANGHAI)))
                .isEqualTo(worked);
    }

    @Test
    void countingAndMeasuringAgreeFromEveryMinuteOfAWeekWithNightsAndAHoliday() {
        WorkingCalendar duty = of(SHANGHAI, withNights());
        Instant first = at("2026-02-12T00:00", SHANGHAI);

        for (int minute = 0; minute < 7 * 24 * 60; minute += 13) {
            Instant start = first.plus(Duration.ofMinutes(minute));
            Instant due = duty.after(start, Duration.ofMinutes(400), Counting.WORKING);
            assertThat(duty.workingTimeBetween(start, due)).as("from %s", start).isEqualTo(Duration.ofMinutes(400));
        }
    }

    @Test
    void anHourThatTheClockSkipsIsNotWorked() {
        // Berlin: 29 March 2026, 02:00 becomes 03:00
        WorkingCalendar night = of(BERLIN, WeeklyHours.daily(Shift.parse("01:30-04:00")));

        assertThat(night.workingTimeBetween(at("2026-03-29T00:00", BERLIN), at("2026-03-29T12:00", BERLIN)))
                .isEqualTo(Duration.ofMinutes(90));
        assertThat(night.after(at("2026-03-29T01:30", BERLIN), Span.parse("1h"), Counting.WORKING))
                .isEqualTo(at("2026-03-29T03:30", BERLIN));
    }

    @Test
    void anHourThatTheClockShowsTwiceIsWorkedTwice() {
        // Berlin: 25 October 2026, 03:00 becomes 02:00 again
        WorkingCalendar night = of(BERLIN, WeeklyHours.daily(Shift.parse("01:30-04:00")));

        assertThat(night.workingTimeBetween(at("2026-10-25T00:00", BERLIN), at("2026-10-25T12:00", BERLIN)))
                .isEqualTo(Duration.ofMinutes(210));
    }

    @Test
    void shiftsThatTouchWithinASkippedOrARepeatedHourStillTouch() {
        Map<DayOfWeek, List<Shift>> week = new HashMap<>();
        week.put(DayOfWeek.SUNDAY, List.of(Shift.parse("01:00-02:30"), Shift.parse("02:30-05:00")));
        WorkingCalendar calendar = of(BERLIN, new WeeklyHours(week));

        assertThat(calendar.workingTimeBetween(at("2026-03-29T00:00", BERLIN), at("2026-03-29T12:00", BERLIN)))
                .isEqualTo(Duration.ofHours(3));
        assertThat(calendar.workingTimeBetween(at("2026-10-25T00:00", BERLIN), at("2026-10-25T12:00", BERLIN)))
                .isEqualTo(Duration.ofHours(5));
    }

    @Test
    void daysKeepTheTimeOnTheWallOverAChangeOfTheClocks() {
        WorkingCalendar berlin = of(BERLIN, WeeklyHours.OFFICE);

        assertThat(berlin.after(at("2026-03-28T10:00", BERLIN), Span.parse("1d"), Counting.CLOCK))
                .isEqualTo(at("2026-03-29T10:00", BERLIN));
        assertThat(berlin.after(at("2026-03-28T02:30", BERLIN), Span.parse("1d"), Counting.CLOCK))
                .isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));
    }

    @Test
    void theSameInstantIsDueAtAnotherTimeInAnotherZone() {
        Instant fridayNoonInUtc = Instant.parse("2026-03-06T16:30:00Z");

        // already Saturday in Shanghai
        assertThat(OFFICE.after(fridayNoonInUtc, Span.parse("1wd"), Counting.CLOCK))
                .isEqualTo(at("2026-03-09T17:00", SHANGHAI));
        assertThat(of(BERLIN, WeeklyHours.OFFICE).after(fridayNoonInUtc, Span.parse("1wd"), Counting.CLOCK))
                .isEqualTo(at("2026-03-09T17:00", BERLIN));
    }

    @Test
    void aYearWithoutDataKnowsWeekendsAlone() {
        assertThat(OFFICE.after(at("2031-12-31T10:00", SHANGHAI), Span.parse("1wd"), Counting.CLOCK))
                .isEqualTo(at("2032-01-01T17:00", SHANGHAI));
    }

    @Test
    void nineThousandWorkingDaysAreCounted() {
        assertThat(OFFICE.after(at("2026-03-06T10:00", SHANGHAI), Span.parse("9999wd"), Counting.CLOCK))
                .isAfter(at("2064-01-01T00:00", SHANGHAI));
    }

    private static WeeklyHours withNights() {
        Map<DayOfWeek, List<Shift>> shifts = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            shifts.put(
                    day,
                    WeeklyHours.OFFICE.on(day).isEmpty()
                            ? List.of(NIGHT)
                            : List.of(
                                    Shift.parse("08:30-12:00"),
                                    new Shift(LocalTime.of(13, 30), LocalTime.of(17, 0)),
                                    NIGHT));
        }
        return new WeeklyHours(shifts);
    }

    private static WorkingCalendar of(ZoneId zone, WeeklyHours week) {
        Map<LocalDate, SpecialDay> days = new HashMap<>();
        ShippedYears.all().values().forEach(plan -> plan.days().forEach(day -> days.put(day.date(), day)));
        return new WorkingCalendar(zone, week, days, CALLS);
    }

    private static Instant at(String wall, ZoneId zone) {
        return at(LocalDateTime.parse(wall), zone);
    }

    private static Instant at(LocalDateTime wall, ZoneId zone) {
        return wall.atZone(zone).toInstant();
    }
}
