package city.hotline.orders;

import city.hotline.cases.ProviderLoads;
import city.hotline.cases.ProviderLoads.Load;
import city.hotline.providers.ProviderId;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much a firm or team has to do now and was given today, for those who keep its file. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('READ_CATALOGUE')")
public class Workload {
    private final ProviderLoads loads;
    private final Tenants tenants;
    private final Clock clock;

    Workload(ProviderLoads loads, Tenants tenants, Clock clock) {
        this.loads = loads;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** Zero for an id that this city does not know. */
    public Load of(ProviderId provider) {
        ZoneId zone = tenants.current().zone();
        Instant today =
                clock.instant().atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
        return loads.of(List.of(provider), today).getOrDefault(provider, new Load(0, 0));
    }
}
