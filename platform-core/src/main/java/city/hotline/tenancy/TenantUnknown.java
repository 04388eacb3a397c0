package city.hotline.tenancy;

import city.hotline.foundation.Refusal;

/** No hotline answers here. The sentence names nobody. */
public final class TenantUnknown extends Refusal {
    TenantUnknown() {
        super(Kind.UNKNOWN, "TENANT_UNKNOWN");
    }
}
