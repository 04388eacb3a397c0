package city.hotline.followup;

import java.util.OptionalDouble;
import java.util.UUID;

/**
 * What citizens say about one department, firm or team in a period, and how punctual it was.
 *
 * @param evaluations that count; n of 响应率 and 解决率
 * @param responded those where it got in touch
 * @param solved those where the need was met; partly is not solved
 * @param rated those with stars; n of 满意率
 * @param satisfied those of them with 4 or 5
 * @param stars the sum of all stars
 * @param finished assignments that it finished or gave back; n of the two figures that follow
 * @param late those of them finished when the handling deadline that ran then was over
 * @param returned those of them given back
 */
public record Score(
        UUID handler,
        String kind,
        String name,
        long evaluations,
        long responded,
        long solved,
        long rated,
        long satisfied,
        long stars,
        long finished,
        long late,
        long returned) {
    /** Of fewer than this no share is told: one citizen more or less would turn it around. */
    public static final int FEWEST = 10;

    /** 满意 on average, 1 to 5; empty without any. */
    public OptionalDouble meanStars() {
        return rated == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) stars / rated);
    }

    /** A share as a fraction of 1; empty where {@code whole} is too small to tell one. */
    public static OptionalDouble share(long part, long whole) {
        return whole < FEWEST ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
