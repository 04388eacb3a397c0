package city.hotline.notifications;

import java.util.List;
import java.util.Optional;

/** The gateways of this process, one for each medium at most. */
record Gateways(List<Gateway> all) {
    Gateways {
        all = List.copyOf(all);
    }

    Optional<Gateway> of(Medium medium) {
        return all.stream().filter(gateway -> gateway.medium() == medium).findFirst();
    }
}
