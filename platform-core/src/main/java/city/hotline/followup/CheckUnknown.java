package city.hotline.followup;

import city.hotline.foundation.Refusal;

/** This city has no such check, or it is about a case that may not be known. */
public final class CheckUnknown extends Refusal {
    CheckUnknown() {
        super(Kind.UNKNOWN, "CHECK_UNKNOWN");
    }
}
