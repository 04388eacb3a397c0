package city.hotline.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The shifts of an ordinary week. A day with a shift that ends on the same day is a working day; one with night duty alone
 * is not. No two shifts overlap, and there is a working day.
 *
 * @param shifts by the day on which they begin, in order; a day off is left out
 */
public record WeeklyHours(Map<DayOfWeek, List<Shift>> shifts) {
    private static final LocalDate SOME_MONDAY = LocalDate.of(2024, 1, 1);

    /** 08:30–12:00 and 13:30–17:00 from Monday to Friday. */
    public static final WeeklyHours OFFICE = office();

    /**
     * @throws HoursOverlap naming the first two shifts that do
     * @throws HoursMissing when nobody works by day
     */
    public WeeklyHours {
        Map<DayOfWeek, List<Shift>> ordered = new EnumMap<>(DayOfWeek.class);
        shifts.forEach((day, some) -> {
            if (!some.isEmpty()) {
                ordered.put(day, some.stream().sorted().toList());
            }
        });
        shifts = Map.copyOf(ordered);
        if (shifts.values().stream().flatMap(Collection::stream).allMatch(Shift::overMidnight)) {
            throw new HoursMissing();
        }
        refuseOverlaps(ordered);
    }

    /** The same shift on every day. */
    static WeeklyHours daily(Shift shift) {
        Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, List.of(shift));
        }
        return new WeeklyHours(week);
    }

    /** In their order; empty on a day off. */
    public List<Shift> on(DayOfWeek day) {
        return shifts.getOrDefault(day, List.of());
    }

    boolean works(DayOfWeek day) {
        return on(day).stream().anyMatch(shift -> !shift.overMidnight());
    }

    /** The hours of a compensating workday: those of its weekday if that is a working day, else of the week's first. */
    List<Shift> ofWorkday(DayOfWeek day) {
        if (works(day)) {
            return on(day);
        }
        for (DayOfWeek other : DayOfWeek.values()) {
            if (works(other)) {
                return on(other);
            }
        }
        throw new IllegalStateException("a week without a working day");
    }

    private record Placed(DayOfWeek day, Shift shift, LocalDateTime from, LocalDateTime to) {
        static Placed on(LocalDate date, Shift shift) {
            return new Placed(date.getDayOfWeek(), shift, shift.startOn(date), shift.endOn(date));
        }
    }

    private static void refuseOverlaps(Map<DayOfWeek, List<Shift>> week) {
        List<Placed> placed = new ArrayList<>();
        week.forEach((day, some) -> some.forEach(shift -> placed.add(Placed.on(dateOf(day), shift))));
        // Sunday's night duty goes into the next Monday.
        on(week, DayOfWeek.MONDAY).forEach(shift -> placed.add(Placed.on(SOME_MONDAY.plusWeeks(1), shift)));
        for (int i = 1; i < placed.size(); i++) {
            Placed before = placed.get(i - 1);
            Placed next = placed.get(i);
            if (next.from().isBefore(before.to())) {
                throw new HoursOverlap(before.day(), before.shift(), next.day(), next.shift());
            }
        }
    }

    private static List<Shift> on(Map<DayOfWeek, List<Shift>> week, DayOfWeek day) {
        return week.getOrDefault(day, List.of());
    }

    private static LocalDate dateOf(DayOfWeek day) {
        return SOME_MONDAY.with(TemporalAdjusters.nextOrSame(day));
    }

    private static WeeklyHours office() {
        List<Shift> day = List.of(
                new Shift(LocalTime.of(8, 30), LocalTime.NOON), new Shift(LocalTime.of(13, 30), LocalTime.of(17, 0)));
        Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek one : DayOfWeek.values()) {
            if (one.compareTo(DayOfWeek.FRIDAY) <= 0) {
                week.put(one, day);
            }
        }
        return new WeeklyHours(week);
    }
}
