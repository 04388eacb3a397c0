package city.hotline.command;

import city.hotline.access.ApiTokens;
import city.hotline.access.IssuedToken;
import city.hotline.access.Role;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./hotline token}: the token alone on standard output, what it is on standard error. */
@Command(name = "token", description = "print a new API token", mixinStandardHelpOptions = true)
final class Token implements Callable<Integer> {
    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private TenantOption tenant = new TenantOption();

    @Option(
            names = "--role",
            required = true,
            paramLabel = "R",
            description = "what it may do: ${COMPLETION-CANDIDATES}")
    private Role role = Role.OPERATOR;

    @Option(names = "--days", defaultValue = "365", description = "how long it works (default: ${DEFAULT-VALUE})")
    private int days;

    @Override
    public Integer call() {
        try (Databases databases = Databases.reach(data);
                ConfigurableApplicationContext domain = Domain.open(databases)) {
            IssuedToken issued = tenant.runAs(
                    domain,
                    tenant.manager(),
                    () -> domain.getBean(ApiTokens.class).issue("command line", role, Duration.ofDays(days)));
            Say.result(issued.plainText());
            Say.aside("token.issued", tenant, role, days);
            return 0;
        }
    }
}
