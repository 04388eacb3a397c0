package city.hotline.followup;

import java.util.OptionalDouble;

/**
 * What citizens gave one handler.
 *
 * @param rated evaluations that count and have stars
 * @param stars the sum of all stars
 */
public record Stars(long rated, long stars) {
    /** 1 to 5; empty without any. */
    public OptionalDouble mean() {
        return rated == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) stars / rated);
    }
}
