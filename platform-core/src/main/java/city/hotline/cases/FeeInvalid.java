package city.hotline.cases;

import city.hotline.foundation.Refusal;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A fee that cannot be: below nothing, above the most, or in parts of a fen. */
public final class FeeInvalid extends Refusal {
    private static final BigDecimal MOST = new BigDecimal("99999999");

    private FeeInvalid() {
        super(Kind.INVALID, "FEE_INVALID", MOST);
    }

    static void check(@Nullable BigDecimal fee) {
        if (fee != null
                && (fee.signum() < 0
                        || fee.compareTo(MOST) > 0
                        || fee.stripTrailingZeros().scale() > 2)) {
            throw new FeeInvalid();
        }
    }
}
