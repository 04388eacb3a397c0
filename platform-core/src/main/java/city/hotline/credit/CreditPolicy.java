package city.hotline.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The city's figures.
 *
 * @param months how long a verified record counts, 1 to 120
 * @param appealDays how many days after the day of a sanction an appeal is possible, 1 to 90
 */
public record CreditPolicy(int months, int appealDays) {
    static final int MOST_MONTHS = 120;
    static final int MOST_DAYS = 90;

    /** @throws CreditRefused when a figure is out of its bounds */
    public CreditPolicy {
        if (months < 1 || months > MOST_MONTHS || appealDays < 1 || appealDays > MOST_DAYS) {
            throw CreditRefused.policyInvalid();
        }
    }

    /** From when on a record that was verified at {@code verified} counts no longer. */
    Instant lapses(Instant verified, ZoneId zone) {
        return verified.atZone(zone).plusMonths(months).toInstant();
    }

    /** The end of the last day on which a sanction of {@code at} can be appealed. */
    Instant appealUntil(Instant at, ZoneId zone) {
        LocalDate last = at.atZone(zone).toLocalDate().plusDays(appealDays);
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
