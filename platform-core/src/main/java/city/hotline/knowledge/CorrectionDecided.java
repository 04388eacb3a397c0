package city.hotline.knowledge;

import city.hotline.foundation.Refusal;

/** Somebody decided on the correction before. */
public final class CorrectionDecided extends Refusal {
    CorrectionDecided() {
        super(Kind.CONFLICT, "CORRECTION_DECIDED");
    }
}
