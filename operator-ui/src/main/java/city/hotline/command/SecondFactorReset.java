package city.hotline.command;

import city.hotline.access.Account;
import city.hotline.access.Accounts;
import city.hotline.access.SecondFactors;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./hotline second-factor-reset}: for a tenant whose only administrator has lost phone and recovery codes. */
@Command(
        name = "second-factor-reset",
        description = "take a lost second factor away; the user sets it up again",
        mixinStandardHelpOptions = true)
final class SecondFactorReset implements Callable<Integer> {
    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private TenantOption tenant = new TenantOption();

    @Option(names = "--login", required = true, paramLabel = "NAME", description = "login name of the user")
    private String login = "";

    @Override
    public Integer call() {
        try (Databases databases = Databases.reach(data);
                ConfigurableApplicationContext domain = Domain.open(databases)) {
            tenant.runAs(domain, tenant.manager(), () -> {
                Account account = domain.getBean(Accounts.class).list().stream()
                        .filter(known -> known.loginName().equals(login))
                        .findFirst()
                        .orElseThrow(() -> new CannotDo("factor.unknown", login, tenant));
                domain.getBean(SecondFactors.class).reset(account.id());
                return account;
            });
            Say.line("factor.reset", login, tenant);
            return 0;
        }
    }
}
