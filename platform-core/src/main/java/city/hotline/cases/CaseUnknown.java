package city.hotline.cases;

import city.hotline.foundation.Refusal;

/** There is no such case here; another city's case answers the same. */
public final class CaseUnknown extends Refusal {
    CaseUnknown() {
        super(Kind.UNKNOWN, "CASE_UNKNOWN");
    }
}
