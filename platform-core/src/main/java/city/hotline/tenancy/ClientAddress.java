package city.hotline.tenancy;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * From where a request really comes. {@code X-Forwarded-For} is believed from a trusted proxy alone, and of it the last hop that
 * is none itself: what stands before that anybody may have written.
 */
@Component
public class ClientAddress {
    private static final String FORWARDED_FOR = "X-Forwarded-For";

    private final TrustedProxies proxies;

    ClientAddress(TenancyProperties properties) {
        this.proxies = new TrustedProxies(properties.trustedProxies());
    }

    /** The proxy's own address where it names none that can be read. */
    public String of(HttpServletRequest request) {
        String hop = request.getRemoteAddr();
        List<String> named = Collections.list(request.getHeaders(FORWARDED_FOR)).stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(String::strip)
                .toList();
        for (String before : named.reversed()) {
            if (!proxies.include(hop) || !isAddress(before)) {
                return hop;
            }
            hop = before;
        }
        return hop;
    }

    private static boolean isAddress(String text) {
        try {
            InetAddress.ofLiteral(text);
            return true;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
