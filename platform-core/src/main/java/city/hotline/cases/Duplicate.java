package city.hotline.cases;

import java.time.Duration;

/**
 * A case that may be the same need told twice.
 *
 * @param sameCaller true when the same caller told it within {@link #SAME_CALLER_WITHIN}, false when somebody asked for the
 *     same item at the same address within {@link #SAME_PLACE_WITHIN}
 */
public record Duplicate(CaseSummary found, boolean sameCaller) {
    public static final Duration SAME_CALLER_WITHIN = Duration.ofMinutes(30);
    public static final Duration SAME_PLACE_WITHIN = Duration.ofHours(24);
}
