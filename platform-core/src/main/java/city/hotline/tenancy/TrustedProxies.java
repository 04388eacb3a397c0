package city.hotline.tenancy;

import java.util.Collection;
import java.util.List;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** The hops whose word about the original request is believed: single addresses and networks. */
final class TrustedProxies {
    private final List<IpAddressMatcher> networks;

    /** @throws IllegalArgumentException when one of {@code networks} is neither an address nor a network */
    TrustedProxies(Collection<String> networks) {
        this.networks = networks.stream().map(IpAddressMatcher::new).toList();
    }

    boolean include(String address) {
        return networks.stream().anyMatch(network -> network.matches(address));
    }
}
