package city.hotline.tenancy;

import city.hotline.foundation.Refusal;

/** The tenant exists but is locked or not ready. */
public final class TenantSuspended extends Refusal {
    TenantSuspended() {
        super(Kind.FORBIDDEN, "TENANT_SUSPENDED");
    }
}
