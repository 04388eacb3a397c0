package city.hotline.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.function.Function;

/** Time that counts on some hours of some days alone. Night duty of a day reaches into the next. */
final class Hours {
    /** Longer than any holiday: a calendar that offers nothing for so long is broken. */
    private static final int LONGEST_GAP = 400;

    private final ZoneId zone;
    private final Function<LocalDate, List<Shift>> shifts;

    Hours(ZoneId zone, Function<LocalDate, List<Shift>> shifts) {
        this.zone = zone;
        this.shifts = shifts;
    }

    /** When {@code amount} of it has passed since {@code start}; the end of a stretch rather than the start of the next. */
    Instant after(Instant start, Duration amount) {
        Duration left = amount;
        Instant reached = start;
        int idle = 0;
        for (LocalDate day = dateOf(start).minusDays(1); idle < LONGEST_GAP; day = day.plusDays(1)) {
            idle++;
            for (Stretch stretch : on(day)) {
                Duration offered = stretch.within(reached, Instant.MAX);
                if (offered.isPositive() && offered.compareTo(left) >= 0) {
                    return later(stretch.from(), reached).plus(left);
                }
                if (offered.isPositive()) {
                    left = left.minus(offered);
                    reached = stretch.to();
                    idle = 0;
                }
            }
        }
        throw new IllegalStateException("nobody works for " + LONGEST_GAP + " days");
    }

    /** How much of it lies between the two; nothing when {@code end} is not after {@code start}. */
    Duration between(Instant start, Instant end) {
        Duration counted = Duration.ZERO;
        Instant reached = start;
        LocalDate last = dateOf(end);
        for (LocalDate day = dateOf(start).minusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            for (Stretch stretch : on(day)) {
                counted = counted.plus(stretch.within(reached, end));
                reached = later(reached, stretch.to());
            }
        }
        return counted;
    }

    /** Whether it counts at {@code instant}; the end of a stretch does not. */
    boolean count(Instant instant) {
        LocalDate today = dateOf(instant);
        return List.of(today.minusDays(1), today).stream()
                .flatMap(day -> on(day).stream())
                .anyMatch(stretch -> !instant.isBefore(stretch.from()) && instant.isBefore(stretch.to()));
    }

    List<Stretch> on(LocalDate day) {
        return shifts.apply(day).stream()
                .map(shift -> new Stretch(instant(shift.startOn(day)), instant(shift.endOn(day))))
                .toList();
    }

    /**
     * What the clock on the wall shows, as an instant. A time that the clock skips is the instant of the skip, a time that it
     * shows twice the first of the two: shifts that touch still touch.
     */
    Instant instant(LocalDateTime wall) {
        ZoneOffsetTransition change = zone.getRules().getTransition(wall);
        return change != null && change.isGap()
                ? change.getInstant()
                : wall.atZone(zone).toInstant();
    }

    private LocalDate dateOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
