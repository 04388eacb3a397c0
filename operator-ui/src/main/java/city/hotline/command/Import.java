package city.hotline.command;

import city.hotline.access.Role;
import city.hotline.imports.CaseImports;
import city.hotline.imports.DryRunReport;
import city.hotline.imports.Fields;
import city.hotline.imports.ImportFile;
import city.hotline.imports.ImportJob;
import city.hotline.imports.ImportOptions;
import city.hotline.imports.ImportReport;
import city.hotline.imports.RowsRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ./hotline import}: brings a city's history and its knowledge in from files. */
@Command(
        name = "import",
        description = "bring data in from a file",
        mixinStandardHelpOptions = true,
        subcommands = {Import.Cases.class, ImportKnowledge.class},
        synopsisSubcommandLabel = "(cases | knowledge)")
final class Import implements Callable<Integer> {

    @Override
    public Integer call() {
        throw new CannotDo("import.what");
    }

    /** All rows or none, unless told to leave bad ones out; the same file twice adds nothing. */
    @Command(name = "cases", description = "import cases from CSV, TSV or Excel", mixinStandardHelpOptions = true)
    static final class Cases implements Callable<Integer> {
        @Mixin
        private DataFolder data = new DataFolder();

        @Mixin
        private TenantOption tenant = new TenantOption();

        @Parameters(paramLabel = "FILE")
        private Path file = Path.of("");

        @Mixin
        private ImportWishes wishes = new ImportWishes();

        @Override
        public Integer call() {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw new CannotDo("import.unreadable", file);
            }
            try (Databases databases = Databases.reach(data);
                    ConfigurableApplicationContext domain = Domain.open(databases)) {
                return tenant.runAs(domain, Role.CITY_ADMINISTRATOR, () -> bring(domain.getBean(CaseImports.class)));
            }
        }

        private int bring(CaseImports imports) {
            ImportFile table = ImportFile.of(file);
            ImportOptions options = options();
            return wishes.dryRun() ? check(imports.dryRun(table, options)) : run(imports, table, options);
        }

        private ImportOptions options() {
            ImportOptions all = ImportOptions.of(wishes.columns(Fields.OF_CASES))
                    .from(wishes.sourceOr(ImportOptions.UNNAMED_SOURCE));
            return wishes.skipBadRows() ? all.leavingOutBadRows() : all;
        }

        private int run(CaseImports imports, ImportFile table, ImportOptions options) {
            try {
                ImportReport report = imports.run(table, options, ImportWishes.progress());
                ImportJob job = report.job();
                Say.line("import.done", job.created(), report.check().rows(), tenant, job.id());
                return 0;
            } catch (RowsRefused refused) {
                return check(refused.report());
            }
        }

        private int check(DryRunReport report) {
            report.firstErrors().stream()
                    .limit(ImportWishes.SHOWN)
                    .forEach(error -> Say.line(
                            "import.error",
                            error.row(),
                            error.column(),
                            error.sentence(Locale.CHINA),
                            error.sentence(Locale.ENGLISH)));
            Say.line(
                    report.clean() ? "import.clean" : "import.refused",
                    report.rows(),
                    report.bad(),
                    report.alreadyThere());
            return report.clean() ? 0 : 1;
        }
    }
}
