package city.hotline.command;

import city.hotline.tenancy.Tenant;
import city.hotline.tenancy.TenantDirectory;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.TenantKind;
import city.hotline.tenancy.Tenants;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Option;

/** Which cities a command works on: the one that is named, else all of them. */
final class CitiesOption {
    @Option(names = "--tenant", paramLabel = "T", description = "code of the city (default: every city)")
    private @Nullable String code;

    /**
     * Runs {@code work} as each city in turn; a city that fails is named and the others go on.
     *
     * @return the highest status that {@code work} gave; 1 when a city failed
     * @throws CannotDo when the directory has no such city
     */
    int forEach(ApplicationContext domain, ToIntFunction<Tenant> work) {
        Tenants tenants = domain.getBean(Tenants.class);
        int highest = 0;
        boolean failed = false;
        for (Tenant city : cities(domain.getBean(TenantDirectory.class))) {
            try {
                highest = Math.max(highest, tenants.runAs(city.id(), () -> work.applyAsInt(city)));
            } catch (RuntimeException trouble) {
                Say.line("search.failed", city.id(), Hotline.sentence(trouble));
                failed = true;
            }
        }
        return failed ? 1 : highest;
    }

    private List<Tenant> cities(TenantDirectory directory) {
        String one = code;
        if (one == null) {
            return directory.all().stream()
                    .filter(tenant -> tenant.kind() == TenantKind.CITY)
                    .toList();
        }
        return directory
                .byId(new TenantId(one))
                .filter(tenant -> tenant.kind() == TenantKind.CITY)
                .map(List::of)
                .orElseThrow(() -> new CannotDo("tenant.unknown", one));
    }
}
