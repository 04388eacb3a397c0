package city.hotline.api;

import city.hotline.foundation.RefusalWriter;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each tenant its share of the API before anything is asked of a database: how many requests a second, and how many
 * at the same time. A city's telephone exchange has a share of its own, so that no other system's haste silences its
 * calls. It counts in this process alone.
 */
final class TenantShares extends OncePerRequestFilter {
    private final Map<Share, Allowance> allowances = new ConcurrentHashMap<>();
    private final Tenants tenants;
    private final ApiProperties properties;
    private final RefusalWriter refusals;

    TenantShares(Tenants tenants, ApiProperties properties, RefusalWriter refusals) {
        this.tenants = tenants;
        this.properties = properties;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean telephony = ApiPaths.asked(request).startsWith(TelephonyApi.EVENTS);
        Share share = new Share(tenants.current().id(), telephony);
        Allowance allowance = allowances.computeIfAbsent(
                share, first -> properties.of(first.tenant().code()));
        Optional<Duration> later = allowance.enter();
        if (later.isPresent()) {
            refusals.write(request, response, new TooManyRequests(later.get()));
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            allowance.leave();
        }
    }

    private record Share(TenantId tenant, boolean telephony) {}
}
