package city.hotline.tenancy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The directory as it was at one epoch. */
record DirectoryCopy(long epoch, Map<String, Tenant> byCode, Map<String, Tenant> byHostName) {
    static final DirectoryCopy EMPTY = new DirectoryCopy(-1, Map.of(), Map.of());

    static DirectoryCopy of(long epoch, List<Tenant> tenants) {
        Map<String, Tenant> codes = new TreeMap<>();
        Map<String, Tenant> hosts = new HashMap<>();
        for (Tenant tenant : tenants) {
            codes.put(tenant.id().code(), tenant);
            tenant.hosts().forEach(host -> hosts.put(host, tenant));
        }
        return new DirectoryCopy(epoch, codes, hosts);
    }

    Optional<Tenant> byId(TenantId id) {
        return Optional.ofNullable(byCode.get(id.code()));
    }

    Optional<Tenant> byHost(String host) {
        return Optional.ofNullable(byHostName.get(host.toLowerCase(Locale.ROOT)));
    }

    Collection<Tenant> all() {
        return byCode.values();
    }
}
