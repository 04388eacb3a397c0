package city.hotline.tenancy;

import city.hotline.foundation.Refusal;
import city.hotline.foundation.RefusalWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The door: the host name says whose request it is, before anything else looks at it. An unknown host is told that no
 * hotline answers here; a header that claims a tenant or a host is believed from nobody but a trusted proxy.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TenantFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(TenantFilter.class);
    private static final String FORWARDED_HOST = "X-Forwarded-Host";
    private static final List<String> FORGEABLE = List.of("X-Tenant-ID", FORWARDED_HOST, "Forwarded");

    private final TenantDirectory directory;
    private final TenancyProperties properties;
    private final List<TenantCredential> credentials;
    private final RefusalWriter refusals;

    TenantFilter(
            TenantDirectory directory,
            TenancyProperties properties,
            List<TenantCredential> credentials,
            RefusalWriter refusals) {
        this.directory = directory;
        this.properties = properties;
        this.credentials = credentials;
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/");
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
        String host = host(request);
        Tenant tenant = named(host, request).orElseThrow(() -> {
            LOG.info("security unknown-host path={}", oneLine(request.getRequestURI()));
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

    private String host(HttpServletRequest request) {
        boolean trusted = properties.trustedProxies().contains(request.getRemoteAddr());
        String forwarded = request.getHeader(FORWARDED_HOST);
        if (trusted && forwarded != null) {
            return forwarded.replaceFirst(":\\d+$", "");
        }
        if (!trusted && FORGEABLE.stream().anyMatch(name -> request.getHeader(name) != null)) {
            LOG.warn("security forged-header ignored path={}", oneLine(request.getRequestURI()));
        }
        return request.getServerName();
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

    private static String oneLine(String path) {
        return path.replaceAll("[\\r\\n]", "_");
    }
}
