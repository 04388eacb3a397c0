package city.hotline.tenancy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Something in a request that carries its own tenant, as an API token does. Saying so proves nothing yet. */
public interface TenantCredential {
    /** The tenant that the credential claims; empty when there is none or it cannot be read. */
    Optional<TenantId> tenantIn(HttpServletRequest request);
}
