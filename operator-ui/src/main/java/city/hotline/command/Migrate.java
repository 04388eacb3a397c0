package city.hotline.command;

import city.hotline.tenancy.MigrationReport;
import city.hotline.tenancy.Migrations;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./hotline migrate}: the role migrate, which runs once and exits. */
@Command(name = "migrate", description = "bring every schema up to date", mixinStandardHelpOptions = true)
final class Migrate implements Callable<Integer> {
    @Mixin
    private DataFolder data = new DataFolder();

    @Override
    public Integer call() {
        try (Databases databases = Databases.reach(data);
                ConfigurableApplicationContext domain = Domain.open(databases)) {
            MigrationReport report = domain.getBean(Migrations.class).run();
            report.done().forEach(tenant -> Say.line("migrate.done", tenant));
            report.failed().forEach(failure -> Say.line("migrate.failed", failure.tenant(), failure.sentence()));
            Say.line(
                    "migrate.summary",
                    report.done().size(),
                    report.skipped().size(),
                    report.failed().size());
            return report.complete() ? 0 : 1;
        }
    }
}
