package city.hotline.command;

import city.hotline.access.Role;
import city.hotline.imports.ArticlesRefused;
import city.hotline.imports.Fields;
import city.hotline.imports.ImportFile;
import city.hotline.imports.ImportJob;
import city.hotline.imports.KnowledgeCheck;
import city.hotline.imports.KnowledgeImports;
import city.hotline.imports.KnowledgeOptions;
import city.hotline.imports.KnowledgeReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./hotline import knowledge}: all articles or none, unless told to leave bad ones out; the same again adds nothing. */
@Command(
        name = "knowledge",
        description = "import articles from CSV, TSV, Excel, Word or HTML",
        mixinStandardHelpOptions = true)
final class ImportKnowledge implements Callable<Integer> {
    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private TenantOption tenant = new TenantOption();

    @Parameters(paramLabel = "FILE", description = "a file, or a folder of Word documents and HTML pages")
    private Path file = Path.of("");

    @Mixin
    private ImportWishes wishes = new ImportWishes();

    @Option(names = "--drafts", description = "bring them in as drafts, to be reviewed one by one")
    private boolean drafts;

    @Override
    public Integer call() {
        List<ImportFile> files = files();
        try (Databases databases = Databases.reach(data);
                ConfigurableApplicationContext domain = Domain.open(databases)) {
            return tenant.runAs(
                    domain, Role.CITY_ADMINISTRATOR, () -> bring(domain.getBean(KnowledgeImports.class), files));
        }
    }

    private List<ImportFile> files() {
        List<ImportFile> files = Files.isDirectory(file) ? documents() : List.of(ImportFile.of(file));
        if (files.isEmpty() || !Files.isReadable(file)) {
            throw new CannotDo("import.unreadable", file);
        }
        return files;
    }

    private List<ImportFile> documents() {
        try (Stream<Path> entries = Files.list(file)) {
            return entries.filter(entry -> entry.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .matches("[^.~].*\\.(docx|html?)"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .map(ImportFile::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new CannotDo("import.unreadable", file);
        }
    }

    private int bring(KnowledgeImports imports, List<ImportFile> files) {
        return wishes.dryRun() ? check(imports.dryRun(files, options())) : run(imports, files);
    }

    private KnowledgeOptions options() {
        KnowledgeOptions all = KnowledgeOptions.PUBLISHED
                .by(wishes.columns(Fields.OF_ARTICLES))
                .from(wishes.sourceOr(KnowledgeOptions.UNNAMED_SOURCE));
        KnowledgeOptions state = drafts ? all.asDrafts() : all;
        return wishes.skipBadRows() ? state.leavingOutBadRows() : state;
    }

    private int run(KnowledgeImports imports, List<ImportFile> files) {
        try {
            KnowledgeReport report = imports.run(files, options(), ImportWishes.progress());
            ImportJob job = report.job();
            Say.line("import.articles", job.created(), report.check().articles(), tenant, job.id());
            return 0;
        } catch (ArticlesRefused refused) {
            return check(refused.check());
        }
    }

    private static int check(KnowledgeCheck check) {
        check.firstErrors().stream()
                .limit(ImportWishes.SHOWN)
                .forEach(bad -> Say.line(
                        "import.article-error",
                        bad.file(),
                        bad.error().row(),
                        bad.error().column(),
                        bad.error().sentence(Locale.CHINA),
                        bad.error().sentence(Locale.ENGLISH)));
        Say.line(
                check.clean() ? "import.clean" : "import.refused", check.articles(), check.bad(), check.alreadyThere());
        return check.clean() ? 0 : 1;
    }
}
