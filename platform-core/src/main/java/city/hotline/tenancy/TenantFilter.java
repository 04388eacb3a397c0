package city.hotline.tenancy;

import city.hotline.foundation.Refusal;
import city.hotline.foundation.RefusalWriter;
import city.hotline.foundation.SecurityEvents;
import city.hotline.foundation.SecurityEvents.Kind;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The door: the host name says whose request it is, before anything else looks at it. An unknown host is told that no
 * hotline answers here, in words that name nobody.
 */
@Component
@Order(TenantFilter.ORDER)
class TenantFilter extends OncePerRequestFilter {
    /** After the trace id, before everything else. */
    static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 10;

    private final RequestedHost requestedHost;
    private final TenantDirectory directory;
    private final TenancyProperties properties;
    private final List<TenantCredential> credentials;
    private final RefusalWriter refusals;
    private final SecurityEvents events;

    TenantFilter(
            RequestedHost requestedHost,
            TenantDirectory directory,
            TenancyProperties properties,
            List<TenantCredential> credentials,
            RefusalWriter refusals,
            SecurityEvents events) {
        this.requestedHost = requestedHost;
        this.directory = directory;
        this.properties = properties;
        this.credentials = credentials;
        this.refusals = refusals;
        this.events = events;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        // The decoded and normalised path: what the client wrote may reach elsewhere than it reads.
        String path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        return path.startsWith("/actuator/");
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Tenant tenant;
        try {
            tenant = tenantOf(request);
        } catch (Refusal refusal) {
            refusals.write(request, response, refusal);
            return;
        }
        passOn(tenant, request, response, chain);
    }

    private Tenant tenantOf(HttpServletRequest request) {
        Tenant tenant = requestedHost
                .of(request)
                .flatMap(host -> named(host, request))
                .orElseThrow(() -> {
                    events.refused(Kind.UNKNOWN_HOST, request.getRequestURI());
                    return new TenantUnknown();
                });
        if (!tenant.state().serves()) {
            throw new TenantSuspended();
        }
        return tenant;
    }

    /** On the platform's bare domain no host names a tenant; there, and only there, a token that carries one does. */
    private Optional<Tenant> named(String host, HttpServletRequest request) {
        if (!host.equals(properties.domain())) {
            return directory.byHost(host);
        }
        return credentials.stream()
                .flatMap(credential -> credential.tenantIn(request).stream())
                .findFirst()
                .flatMap(directory::byId);
    }

    private static void passOn(
            Tenant tenant, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Tenants.carrying(tenant).call(() -> {
                chain.doFilter(request, response);
                return tenant;
            });
        } catch (ServletException | IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }
}
