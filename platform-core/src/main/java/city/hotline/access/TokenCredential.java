package city.hotline.access;

import city.hotline.tenancy.TenantCredential;
import city.hotline.tenancy.TenantId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the tenancy which tenant an API token claims; whether it is right is asked later. */
@Component
class TokenCredential implements TenantCredential {
    @Override
    public Optional<TenantId> tenantIn(HttpServletRequest request) {
        return TokenText.shownIn(request).flatMap(TokenText::parse).map(TokenText::tenant);
    }
}
