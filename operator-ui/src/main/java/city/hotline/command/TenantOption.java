package city.hotline.command;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.access.SystemOperator;
import city.hotline.tenancy.TenantDirectory;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Option;

/** Whose data a command works on. */
final class TenantOption {
    @Option(
            names = "--tenant",
            required = true,
            paramLabel = "T",
            description = "code of the city, or admin for the platform")
    private String code = "";

    TenantId id() {
        return new TenantId(code);
    }

    /** Who manages users and tokens there: a city's administrator, or the platform's in its own house. */
    Role manager() {
        return code.equals("admin") ? Role.PLATFORM_ADMINISTRATOR : Role.CITY_ADMINISTRATOR;
    }

    /**
     * Runs {@code work} for this tenant as the command line, with what {@code role} may do.
     *
     * @throws CannotDo when the directory has no such tenant
     */
    <T extends @Nullable Object> T runAs(ApplicationContext domain, Role role, Supplier<T> work) {
        TenantId tenant = id();
        if (domain.getBean(TenantDirectory.class).byId(tenant).isEmpty()) {
            throw new CannotDo("tenant.unknown", code);
        }
        return domain.getBean(Tenants.class)
                .runAs(tenant, () -> CurrentOperator.runAs(SystemOperator.of(tenant, "command-line", role), work));
    }

    @Override
    public String toString() {
        return code;
    }
}
