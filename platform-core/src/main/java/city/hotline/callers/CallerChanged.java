package city.hotline.callers;

import city.hotline.foundation.Refusal;

/** Somebody else saved the caller since it was read; nothing was changed. */
public final class CallerChanged extends Refusal {
    CallerChanged() {
        super(Kind.CONFLICT, "CALLER_CHANGED");
    }
}
