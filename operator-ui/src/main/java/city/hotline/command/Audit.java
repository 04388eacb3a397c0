package city.hotline.command;

import city.hotline.access.AuditTrail;
import city.hotline.access.AuditVerdict;
import city.hotline.access.Role;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./hotline audit}: what can be asked of the audit trail. */
@Command(
        name = "audit",
        description = "check the audit trail",
        mixinStandardHelpOptions = true,
        subcommands = Audit.Verify.class,
        synopsisSubcommandLabel = "verify")
final class Audit implements Callable<Integer> {

    @Override
    public Integer call() {
        throw new CannotDo("audit.what");
    }

    /** Recomputes one tenant's chain; ends with 2 when it is broken. */
    @Command(
            name = "verify",
            description = "recompute the chain and name the first broken row",
            mixinStandardHelpOptions = true)
    static final class Verify implements Callable<Integer> {
        private static final int BROKEN = 2;

        @Mixin
        private DataFolder data = new DataFolder();

        @Mixin
        private TenantOption tenant = new TenantOption();

        @Override
        public Integer call() {
            try (Databases databases = Databases.reach(data);
                    ConfigurableApplicationContext domain = Domain.open(databases)) {
                return say(tenant.runAs(
                        domain,
                        Role.SUPERVISOR,
                        () -> domain.getBean(AuditTrail.class).verify()));
            }
        }

        private int say(AuditVerdict verdict) {
            return switch (verdict) {
                case AuditVerdict.Intact(long entries, String headHash) -> {
                    Say.line("audit.intact", tenant, entries, headHash);
                    yield 0;
                }
                case AuditVerdict.Broken(long seq, AuditVerdict.Why why) -> {
                    Say.line("audit.broken", tenant, seq, why);
                    yield BROKEN;
                }
            };
        }
    }
}
