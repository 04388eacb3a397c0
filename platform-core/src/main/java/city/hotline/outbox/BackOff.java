package city.hotline.outbox;

import java.time.Duration;

/**
 * How long to wait after the n-th failure: twice as long each time, up to a longest wait, and of that between a half and
 * all, so that what failed together does not come back together.
 */
record BackOff(Duration first, Duration longest) {
    /**
     * @param failures how often it has failed, from 1 on
     * @param chance from 0 to 1
     */
    Duration after(int failures, double chance) {
        double doubled = (double) first.toMillis() * Math.pow(2, Math.max(0, failures - 1));
        double capped = Math.min(doubled, (double) longest.toMillis());
        return Duration.ofMillis(Math.round(capped * (0.5 + chance / 2)));
    }
}
