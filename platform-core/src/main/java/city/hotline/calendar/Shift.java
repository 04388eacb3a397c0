package city.hotline.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/**
 * A stretch of work that begins on a day: 08:30–12:00, or over midnight 22:00–06:00.
 *
 * @param to not after {@code from} means the next day; the same time means round the clock
 */
public record Shift(LocalTime from, LocalTime to) implements Comparable<Shift> {
    /** @throws IllegalArgumentException when it is not written as 08:30-12:00 */
    public static Shift parse(String text) {
        String[] ends = text.strip().split("\\s*[-–—~～至]\\s*", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("a shift is written as 08:30-12:00");
        }
        try {
            return new Shift(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException("a shift is written as 08:30-12:00", wrong);
        }
    }

    /** Whether it ends on another day than it began, midnight itself included. */
    public boolean overMidnight() {
        return !to.isAfter(from);
    }

    LocalDateTime startOn(LocalDate day) {
        return day.atTime(from);
    }

    LocalDateTime endOn(LocalDate day) {
        return (overMidnight() ? day.plusDays(1) : day).atTime(to);
    }

    @Override
    public int compareTo(Shift other) {
        return from.compareTo(other.from);
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return from + "-" + to;
    }
}
