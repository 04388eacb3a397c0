package city.hotline.command;

import city.hotline.access.Role;
import city.hotline.imports.CaseImports;
import city.hotline.imports.ColumnMap;
import city.hotline.imports.DryRunReport;
import city.hotline.imports.Fields;
import city.hotline.imports.ImportFile;
import city.hotline.imports.ImportJob;
import city.hotline.imports.ImportOptions;
import city.hotline.imports.ImportProgress;
import city.hotline.imports.ImportReport;
import city.hotline.imports.RowsRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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
        private static final int SHOWN = 20;

        @Mixin
        private DataFolder data = new DataFolder();

        @Mixin
        private TenantOption tenant = new TenantOption();

        @Parameters(paramLabel = "FILE")
        private Path file = Path.of("");

        @Option(names = "--map", defaultValue = "", description = "columns by hand: title=标题,registeredAt=时间")
        private String map = "";

        @Option(
                names = "--source",
                defaultValue = ImportOptions.UNNAMED_SOURCE,
                description = "the older system it comes from; the same number in two systems is two cases"
                        + " (default: ${DEFAULT-VALUE})")
        private String source = ImportOptions.UNNAMED_SOURCE;

        @Option(names = "--dry-run", description = "check the file and change nothing")
        private boolean dryRun;

        @Option(names = "--skip-bad-rows", description = "import the good rows and leave the bad ones out")
        private boolean skipBadRows;

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
            return dryRun ? check(imports.dryRun(table, options)) : run(imports, table, options);
        }

        private ImportOptions options() {
            if (source.isBlank() || source.length() > 100) {
                throw new CannotDo("import.source");
            }
            ImportOptions all =
                    ImportOptions.of(ColumnMap.parse(Fields.OF_CASES, map)).from(source);
            return skipBadRows ? all.leavingOutBadRows() : all;
        }

        private int run(CaseImports imports, ImportFile table, ImportOptions options) {
            try {
                ImportReport report = imports.run(table, options, progress());
                ImportJob job = report.job();
                Say.line("import.done", job.created(), report.check().rows(), tenant, job.id());
                return 0;
            } catch (RowsRefused refused) {
                return check(refused.report());
            }
        }

        private int check(DryRunReport report) {
            report.firstErrors().stream()
                    .limit(SHOWN)
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

        private static ImportProgress progress() {
            return (done, total) -> {
                Say.aside("import.progress", done, total);
                return true;
            };
        }
    }
}
