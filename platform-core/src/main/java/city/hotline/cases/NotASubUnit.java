package city.hotline.cases;

import city.hotline.foundation.Refusal;

/** A department hands cases down to what belongs to it, and to nobody else. */
public final class NotASubUnit extends Refusal {
    NotASubUnit() {
        super(Kind.INVALID, "NOT_A_SUB_UNIT");
    }
}
