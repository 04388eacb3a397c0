package city.hotline.knowledge;

import city.hotline.foundation.Refusal;

/** There is no such gap. */
public final class GapUnknown extends Refusal {
    GapUnknown() {
        super(Kind.UNKNOWN, "GAP_UNKNOWN");
    }
}
