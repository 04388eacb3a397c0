package city.hotline.tenancy;

import city.hotline.foundation.Refusal;

/** The code is taken by another tenant. */
public final class TenantExists extends Refusal {
    TenantExists(TenantId id) {
        super(Kind.CONFLICT, "TENANT_EXISTS", id.code());
    }
}
