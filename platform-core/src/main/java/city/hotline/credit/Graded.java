package city.hotline.credit;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the formula says.
 *
 * @param points 0.0 to 100.0; null where too little is known to give any
 */
public record Graded(Grade grade, @Nullable BigDecimal points, Reason reason) {
    /** What decided. */
    public enum Reason {
        /** The points alone. */
        POINTS,
        /** Too few evaluations, stars or finished orders to say anything. */
        TOO_FEW,
        /** Enough points for the highest grade, but not enough evaluations. */
        TOO_FEW_FOR_HIGHEST,
        YELLOW_CARD,
        RED_CARD,
        EXPELLED
    }
}
