package city.hotline.followup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are drawn from, and how many.
 *
 * @param from closed at or after; {@code until} closed before
 * @param items the code of a class, a group or an item; empty for any
 * @param handler who had it last; null for anybody
 * @param percent of the cases, 1 to 100, the part of a case counting as one; null where {@code number} is given
 * @param number of cases, 1 to 200; null where {@code percent} is given
 */
public record DrawFilter(
        Instant from,
        Instant until,
        String items,
        RuleScope.@Nullable By handler,
        @Nullable Integer percent,
        @Nullable Integer number) {
    /** More than this nobody goes to see. */
    public static final int MOST = 200;

    /** @throws CheckDrawInvalid whose code names the field */
    public DrawFilter {
        if (!until.isAfter(from)) {
            throw new CheckDrawInvalid("PERIOD");
        }
        if (!items.matches("([0-9]{2}){0,3}")) {
            throw new CheckDrawInvalid("ITEMS");
        }
        if ((percent == null) == (number == null)
                || (percent != null && (percent < 1 || percent > 100))
                || (number != null && (number < 1 || number > MOST))) {
            throw new CheckDrawInvalid("SHARE", MOST);
        }
    }

    /**
     * How many of so many.
     *
     * @throws CheckDrawInvalid for more than {@link #MOST}
     */
    int of(int population) {
        int wanted = percent == null
                ? Math.min(number == null ? 0 : number, population)
                : (int) ((percent * (long) population + 99) / 100);
        if (wanted > MOST) {
            throw new CheckDrawInvalid("SHARE", MOST);
        }
        return wanted;
    }
}
