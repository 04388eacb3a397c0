package city.hotline.orders;

import city.hotline.cases.ProviderLoads;
import city.hotline.cases.ProviderLoads.Load;
import city.hotline.catalogue.Coverage;
import city.hotline.catalogue.Directory.Offer;
import city.hotline.providers.Provider;
import city.hotline.providers.ProviderFile;
import city.hotline.providers.ProviderFiles;
import city.hotline.providers.ProviderForm;
import city.hotline.providers.ProviderId;
import city.hotline.providers.Providers;
import city.hotline.providers.Shortfall;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may have an order: by item and area, by its file, by its hours, by what it has to do already and by how it stands. It is
 * asked of the rows each time, so that a licence which ends at midnight needs nobody to notice.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('READ_CATALOGUE')")
public class Circle {
    private final Providers providers;
    private final ProviderFiles files;
    private final ProviderLoads loads;
    private final Tenants tenants;
    private final Clock clock;

    Circle(Providers providers, ProviderFiles files, ProviderLoads loads, Tenants tenants, Clock clock) {
        this.providers = providers;
        this.files = files;
        this.loads = loads;
        this.tenants = tenants;
        this.clock = clock;
    }

    /**
     * Everybody who answers for an item there, the best first, those who may not have it now after all others.
     *
     * @param itemCode six digits
     * @param place the name of an area or an address that holds one; null while it is not known
     */
    public List<Compared> compare(String itemCode, @Nullable String place, ProviderForm form) {
        Map<ProviderId, Offer<Provider>> offers = providers.forItem(itemCode, place, form).stream()
                .collect(Collectors.toMap(offer -> offer.entry().id(), Function.identity()));
        Map<ProviderId, Load> busy = loads.of(offers.keySet(), today());
        return files.of(offers.keySet()).stream()
                .map(file -> new Compared(
                        file,
                        Optional.ofNullable(offers.get(file.id())).orElseThrow().fit(),
                        load(busy, file),
                        missing(file, load(busy, file)),
                        file.prices(itemCode)))
                .sorted(Compared.BEST_FIRST)
                .toList();
    }

    /** Those to whom an order is opened. */
    List<Compared> qualified(String itemCode, @Nullable String place) {
        return compare(itemCode, place, ProviderForm.FIRM).stream()
                .filter(Compared::isQualified)
                .toList();
    }

    /** What keeps one firm from an order beside item and area. */
    List<Shortfall> missing(ProviderFile file) {
        return missing(file, load(loads.of(List.of(file.id()), today()), file));
    }

    /** The area that an address names, as far as firms know areas; the longest name of several, empty for none. */
    String areaIn(String address) {
        return providers.all().stream()
                .flatMap(provider -> provider.coverage().areas().stream())
                .filter(address::contains)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    static boolean covers(ProviderFile file, String itemCode, String place) {
        Coverage coverage = file.provider().coverage();
        return coverage.of(itemCode, place.isBlank() ? null : place).isPresent();
    }

    private List<Shortfall> missing(ProviderFile file, Load load) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), zone());
        return Shortfall.of(file, now, load.open(), load.today());
    }

    private static Load load(Map<ProviderId, Load> busy, ProviderFile file) {
        return busy.getOrDefault(file.id(), new Load(0, 0));
    }

    private Instant today() {
        return clock.instant().atZone(zone()).toLocalDate().atStartOfDay(zone()).toInstant();
    }

    private ZoneId zone() {
        return tenants.current().zone();
    }
}
