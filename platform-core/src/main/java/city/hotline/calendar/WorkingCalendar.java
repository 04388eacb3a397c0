package city.hotline.calendar;

import city.hotline.catalogue.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When a city works, and when something is over. Pure: the same question always has the same answer.
 *
 * <p>A working day is a weekday with hours that is no holiday, or a compensating workday. The day of receipt does not
 * count, whatever day and hour it is; a span of working days is over with the last daytime hour of the last of them (Civil
 * Code of the PRC, articles 201 and 203; decision 0013). Night duty is working time and makes no day longer.
 */
public final class WorkingCalendar {
    private static final int LONGEST_GAP = 400;

    private final ZoneId zone;
    private final WeeklyHours week;
    private final Map<LocalDate, SpecialDay> days;
    private final Hours working;
    private final Hours calling;

    /** @param calling the hours of every day in which citizens are called */
    public WorkingCalendar(ZoneId zone, WeeklyHours week, Map<LocalDate, SpecialDay> days, Shift calling) {
        this.zone = zone;
        this.week = week;
        this.days = Map.copyOf(days);
        this.working = new Hours(zone, this::shiftsOn);
        this.calling = new Hours(zone, day -> List.of(calling));
    }

    public ZoneId zone() {
        return zone;
    }

    /** When a span that begins at {@code start} is over, to the microsecond; it is after {@code start}. */
    public Instant after(Instant start, Span span, Counting counting) {
        Instant over = switch (span.unit()) {
            case MINUTES -> after(start, Duration.ofMinutes(span.amount()), counting);
            case HOURS -> after(start, Duration.ofHours(span.amount()), counting);
            case DAYS -> working.instant(start.atZone(zone).toLocalDateTime().plusDays(span.amount()));
            case WORKING_DAYS -> closing(workingDay(dateOf(start), span.amount()));
        };
        return over.truncatedTo(ChronoUnit.MICROS);
    }

    /** When {@code amount} of the time that counts has passed since {@code start}. */
    public Instant after(Instant start, Duration amount, Counting counting) {
        if (amount.isNegative() || amount.isZero()) {
            return start;
        }
        return switch (counting) {
            case CLOCK -> start.plus(amount);
            case WORKING -> working.after(start, amount);
            case CALLING -> calling.after(start, amount);
        };
    }

    /** How much time that counts lies between the two; nothing when {@code end} is not after {@code start}. */
    public Duration between(Instant start, Instant end, Counting counting) {
        if (!end.isAfter(start)) {
            return Duration.ZERO;
        }
        return switch (counting) {
            case CLOCK -> Duration.between(start, end);
            case WORKING -> working.between(start, end);
            case CALLING -> calling.between(start, end);
        };
    }

    /** {@link #between} in working time. */
    public Duration workingTimeBetween(Instant start, Instant end) {
        return between(start, end, Counting.WORKING);
    }

    /** Whether somebody works at {@code instant}, on night duty too. */
    public boolean worksAt(Instant instant) {
        return working.count(instant);
    }

    public boolean isWorkingDay(LocalDate day) {
        SpecialDay special = days.get(day);
        return special == null ? week.works(day.getDayOfWeek()) : special.kind() == DayKind.WORKDAY;
    }

    /** What sets this day apart; null for an ordinary one. */
    public @Nullable SpecialDay special(LocalDate day) {
        return days.get(day);
    }

    /** In their order; none on a holiday. */
    public List<Shift> shiftsOn(LocalDate day) {
        SpecialDay special = days.get(day);
        if (special == null) {
            return week.on(day.getDayOfWeek());
        }
        return switch (special.kind()) {
            case HOLIDAY -> List.of();
            case WORKDAY -> week.ofWorkday(day.getDayOfWeek());
        };
    }

    private LocalDate workingDay(LocalDate received, int amount) {
        LocalDate day = received;
        int idle = 0;
        for (int left = amount; left > 0; idle++) {
            if (idle > LONGEST_GAP) {
                throw new IllegalStateException("no working day for " + LONGEST_GAP + " days");
            }
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
                idle = 0;
            }
        }
        return day;
    }

    /** The end of the last shift that ends on the day itself. */
    private Instant closing(LocalDate day) {
        Shift last = shiftsOn(day).stream()
                .filter(shift -> !shift.overMidnight())
                .reduce((one, next) -> next)
                .orElseThrow();
        return working.instant(last.endOn(day));
    }

    private LocalDate dateOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }
}
