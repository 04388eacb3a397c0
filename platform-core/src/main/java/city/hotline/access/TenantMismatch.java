package city.hotline.access;

import city.hotline.foundation.Refusal;

/** A session or token of one tenant, shown at the host of another. */
public final class TenantMismatch extends Refusal {
    TenantMismatch() {
        super(Kind.UNAUTHENTICATED, "TENANT_MISMATCH");
    }
}
