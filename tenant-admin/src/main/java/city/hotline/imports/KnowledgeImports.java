package city.hotline.imports;

import city.hotline.access.AuditTrail;
import city.hotline.cases.ImportId;
import city.hotline.catalogue.Catalogue;
import city.hotline.departments.Departments;
import city.hotline.knowledge.ArticleImportId;
import city.hotline.knowledge.KnowledgeArchive;
import city.hotline.tenancy.Tenants;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings a city's knowledge in from tables, Word documents and HTML pages: try it, run it, take it back. The files stay where
 * they are; a run belongs to the city and the operator of the thread that calls. What comes in published needs no second pair
 * of eyes, so it takes the right to publish.
 */
@Service
@PreAuthorize("hasAuthority('PUBLISH_KNOWLEDGE')")
public class KnowledgeImports implements ImportHistory {
    private static final Logger log = LoggerFactory.getLogger(KnowledgeImports.class);

    private final Tenants tenants;
    private final Catalogue catalogue;
    private final Departments departments;
    private final KnowledgeArchive archive;
    private final ImportJobs jobs;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    KnowledgeImports(
            Tenants tenants,
            Catalogue catalogue,
            Departments departments,
            KnowledgeArchive archive,
            ImportJobs jobs,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.tenants = tenants;
        this.catalogue = catalogue;
        this.departments = departments;
        this.archive = archive;
        this.jobs = jobs;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * What the file holds and which columns are known by their names; empty when it is a document, which has no columns.
     * Nothing is written.
     *
     * @throws FileUnreadable when it cannot be read
     */
    public Optional<Inspection<KnowledgeField>> inspect(ImportFile file) {
        return KnowledgeFile.open(file).table().map(table -> Inspection.of(table, Fields.OF_ARTICLES));
    }

    /**
     * Reads all files as a run would and says what is wrong with them. Nothing is written.
     *
     * @throws FileUnreadable when one of them cannot be read
     * @throws ColumnsMissing when the map names columns that are not there, or a table has none for titles or bodies
     */
    public KnowledgeCheck dryRun(List<ImportFile> files, KnowledgeOptions options) {
        return check(opened(files), options);
    }

    /**
     * Writes what is bad with its reasons as an xlsx workbook. A table's rows stand there as they were, and can be mended and
     * imported; of documents it names the file and the article. {@code out} stays open.
     *
     * @param locale of the reasons: English where its language is English, Chinese everywhere else
     * @throws IOException when {@code out} takes no more
     */
    public void writeErrorSheet(List<ImportFile> files, KnowledgeOptions options, Locale locale, OutputStream out)
            throws IOException {
        try (ErrorSheet sheet = new ErrorSheet(locale)) {
            reading(opened(files), options).badInto(sheet);
            sheet.writeTo(out);
        }
    }

    /**
     * Tries the files first and then writes them, 200 articles in a transaction. A run that ended early, for whatever reason,
     * is taken up by running the same files again; what is in already adds nothing.
     *
     * @throws ArticlesRefused when articles are bad and may not be left out; nothing was written
     * @throws ImportRunning when the city has another import under way
     * @throws IllegalStateException inside a transaction: a run has its own
     */
    @Transactional(propagation = Propagation.NEVER)
    public KnowledgeReport run(List<ImportFile> files, KnowledgeOptions options, ImportProgress progress) {
        List<KnowledgeFile> opened = opened(files);
        KnowledgeCheck check = check(opened, options);
        if (!check.clean() && options.badRows() == BadRows.REFUSE_ALL) {
            throw new ArticlesRefused(check);
        }
        ImportJobs.Started run =
                jobs.begin(ImportJobs.Kind.KNOWLEDGE, name(opened), digest(opened, options.source()), check.articles());
        log.info("import {} began attempt {}", run.job().id(), run.attempt());
        try {
            boolean finished = new KnowledgeRun(run, options, archive, jobs, transaction, progress)
                    .write(reading(opened, options));
            return new KnowledgeReport(end(run, finished ? ImportState.FINISHED : ImportState.STOPPED), check);
        } catch (RuntimeException failed) {
            jobs.end(run, ImportState.BROKEN_OFF);
            throw failed;
        }
    }

    @Override
    @Transactional
    public UndoReport undo(ImportId id) {
        ImportJob job = jobs.requireUndoable(ImportJobs.Kind.KNOWLEDGE, id);
        int removed = archive.remove(new ArticleImportId(id.value()));
        UndoReport report = new UndoReport(removed, job.created() - removed);
        jobs.undone(id, report.removed(), report.kept());
        log.info("import {} was undone: {} articles removed, {} kept", id, report.removed(), report.kept());
        return report;
    }

    @Override
    @Transactional
    public UndoReport undoPreview(ImportId id) {
        ImportJob job = jobs.requireUndoable(ImportJobs.Kind.KNOWLEDGE, id);
        int removable = archive.removable(new ArticleImportId(id.value()));
        return new UndoReport(removable, job.created() - removable);
    }

    @Override
    public List<ImportJob> jobs() {
        return jobs.latest(ImportJobs.Kind.KNOWLEDGE);
    }

    private KnowledgeCheck check(List<KnowledgeFile> files, KnowledgeOptions options) {
        KnowledgeDryRun check = new KnowledgeDryRun(references -> archive.known(options.source(), references));
        return check.of(files.size(), reading(files, options));
    }

    private ArticleRead reading(List<KnowledgeFile> files, KnowledgeOptions options) {
        return new ArticleRead(
                files,
                options.map(),
                new CityWords(departments, catalogue),
                tenants.current().zone());
    }

    private ImportJob end(ImportJobs.Started run, ImportState state) {
        ImportJob job = transaction.execute(status -> {
            ImportJob ended = jobs.end(run, state);
            audit.record("IMPORT_ENDED", "import:" + ended.id(), state + ", " + ended.created() + " articles");
            return ended;
        });
        log.info("import {} ended {} with {} articles", job.id(), state, job.created());
        return job;
    }

    private static List<KnowledgeFile> opened(List<ImportFile> files) {
        if (files.isEmpty()) {
            throw Unreadable.EMPTY.refusal();
        }
        return files.stream().map(KnowledgeFile::open).toList();
    }

    private static String name(List<KnowledgeFile> files) {
        String first = files.getFirst().name();
        return files.size() == 1 ? first : first + " +" + (files.size() - 1);
    }

    private static byte[] digest(List<KnowledgeFile> files, String source) {
        MessageDigest sha = TableFile.sha256();
        files.forEach(file -> file.digest(sha));
        return sha.digest(source.getBytes(StandardCharsets.UTF_8));
    }
}
