package city.hotline.command.bench;

import city.hotline.tenancy.SchemaTrials;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A city's schema by cloning against the same by Liquibase, in turn, up to many cities on one database. */
@Command(name = "onboarding", description = "clone against Liquibase", mixinStandardHelpOptions = true)
final class BenchOnboarding implements Callable<Integer> {
    private static final int WARM_UP = 5;

    @Option(
            names = "--tenants",
            defaultValue = "200",
            description = "schemas made each way (default: ${DEFAULT-VALUE})")
    private int tenants;

    @Option(names = "--data", paramLabel = "DIR", description = "where the throw-away installation is made")
    private @Nullable Path data;

    @Override
    public Integer call() {
        Series clone = new Series();
        Series liquibase = new Series();
        try (BenchInstallation installation = BenchInstallation.start(data)) {
            SchemaTrials trials = installation.bean(SchemaTrials.class);
            for (int i = 0; i < WARM_UP; i++) {
                trials.byBlueprint(1_000_000 + i);
                trials.byLiquibase(1_000_000 + i);
            }
            for (int i = 0; i < tenants; i++) {
                int number = i;
                clone.time(() -> trials.byBlueprint(number));
                liquibase.time(() -> trials.byLiquibase(number));
            }
            report(clone, liquibase);
            return 0;
        }
    }

    private void report(Series clone, Series liquibase) {
        Report report = new Report(System.out);
        report.row("clone", clone);
        report.row("Liquibase", liquibase);
        report.fact("tenants", tenants);
        report.figure("cloneP50Ms", clone.p50());
        report.figure("liquibaseP50Ms", liquibase.p50());
        report.figure("liquibaseToClone", liquibase.p50() / clone.p50());
        report.figure("lastTenthToFirstTenth", clone.lastTenthToFirstTenth());
        report.figure("liquibaseLastTenthToFirstTenth", liquibase.lastTenthToFirstTenth());
        report.end();
    }
}
