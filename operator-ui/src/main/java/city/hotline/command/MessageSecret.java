package city.hotline.command;

import city.hotline.access.Role;
import city.hotline.notifications.MessageGateway;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./hotline messages}: the secret alone on standard output, what it is on standard error. */
@Command(
        name = "messages",
        description = "print the secret with which the message gateway signs what citizens answer",
        mixinStandardHelpOptions = true)
final class MessageSecret implements Callable<Integer> {
    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private TenantOption tenant = new TenantOption();

    @Option(names = "--rotate", description = "make a new secret first; the old one ends at once")
    private boolean rotate;

    @Override
    public Integer call() {
        try (Databases databases = Databases.reach(data);
                ConfigurableApplicationContext domain = Domain.open(databases)) {
            MessageGateway gateway = domain.getBean(MessageGateway.class);
            String secret =
                    tenant.runAs(domain, Role.CITY_ADMINISTRATOR, () -> rotate ? gateway.rotate() : gateway.secret());
            Say.result(secret);
            Say.aside(rotate ? "messages.rotated" : "messages.secret", tenant);
            return 0;
        }
    }
}
