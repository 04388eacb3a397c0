package city.hotline.tenancy;

import city.hotline.foundation.SecurityEvents;
import city.hotline.foundation.SecurityEvents.Kind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The host that a request was really sent to. A header that claims a tenant or another host is believed from nobody but a
 * trusted proxy, and of a trusted proxy exactly one {@code X-Forwarded-Host} with exactly one value is.
 */
@Component
class RequestedHost {
    private static final String FORWARDED_HOST = "X-Forwarded-Host";
    private static final List<String> FORGEABLE = List.of("X-Tenant-ID", FORWARDED_HOST, "Forwarded");

    private final TrustedProxies proxies;
    private final SecurityEvents events;

    RequestedHost(TenancyProperties properties, SecurityEvents events) {
        this.proxies = new TrustedProxies(properties.trustedProxies());
        this.events = events;
    }

    /** In lower case, without a port; empty when a trusted proxy names several. */
    Optional<String> of(HttpServletRequest request) {
        if (proxies.include(request.getRemoteAddr())) {
            return forwarded(request);
        }
        if (FORGEABLE.stream().anyMatch(name -> request.getHeader(name) != null)) {
            events.refused(Kind.FORGED_HEADER, request.getRequestURI());
        }
        return Optional.of(lower(request.getServerName()));
    }

    private static Optional<String> forwarded(HttpServletRequest request) {
        List<String> names = Collections.list(request.getHeaders(FORWARDED_HOST));
        return switch (names.size()) {
            case 0 -> Optional.of(lower(request.getServerName()));
            case 1 -> Optional.of(lower(names.getFirst().replaceFirst(":\\d+$", "")));
            default -> Optional.empty();
        };
    }

    private static String lower(String host) {
        return host.toLowerCase(Locale.ROOT);
    }
}
