package city.hotline.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The days that a grade is computed from, in the city.
 *
 * @param from the first; {@code until} the day after the last
 */
public record GradePeriod(LocalDate from, LocalDate until) {
    private static final int MOST_YEARS = 5;

    /** @throws CreditRefused when it ends before it begins or is longer than five years */
    public GradePeriod {
        if (!from.isBefore(until) || from.plusYears(MOST_YEARS).isBefore(until)) {
            throw CreditRefused.periodInvalid(MOST_YEARS);
        }
    }

    /** The twelve months that end with {@code last}. */
    public static GradePeriod yearUpTo(LocalDate last) {
        LocalDate until = last.plusDays(1);
        return new GradePeriod(until.minusYears(1), until);
    }

    /** The quarter of the calendar before the one in which {@code today} is. */
    public static GradePeriod quarterBefore(LocalDate today) {
        LocalDate begins = today.withDayOfMonth(1).withMonth((today.getMonthValue() - 1) / 3 * 3 + 1);
        return new GradePeriod(begins.minusMonths(3), begins);
    }

    Instant begins(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    Instant ends(ZoneId zone) {
        return until.atStartOfDay(zone).toInstant();
    }
}
