package city.hotline.dispatch;

import city.hotline.foundation.Refusal;

/** What the directory is to learn is not about the case that was ruled. */
public final class ScopeBesideTheCase extends Refusal {
    ScopeBesideTheCase() {
        super(Kind.INVALID, "RULING_SCOPE_BESIDE_CASE");
    }
}
