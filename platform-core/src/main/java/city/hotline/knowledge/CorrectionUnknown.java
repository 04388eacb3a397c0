package city.hotline.knowledge;

import city.hotline.foundation.Refusal;

/** There is no such correction that this operator decides on. */
public final class CorrectionUnknown extends Refusal {
    CorrectionUnknown() {
        super(Kind.UNKNOWN, "CORRECTION_UNKNOWN");
    }
}
