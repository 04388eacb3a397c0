package city.hotline.callers;

import city.hotline.foundation.Refusal;

/** This city knows no such caller; an id of another city is answered alike. */
public final class CallerUnknown extends Refusal {
    CallerUnknown() {
        super(Kind.UNKNOWN, "CALLER_UNKNOWN");
    }
}
