package city.hotline.orders;

import city.hotline.foundation.Refusal;
import java.math.BigDecimal;

/** A fee is above what the firm's own list has for the work, and nobody said why. */
public final class FeeOverList extends Refusal {
    FeeOverList(BigDecimal most) {
        super(Kind.INVALID, "FEE_OVER_LIST", most.toPlainString());
    }
}
