package city.hotline.imports;

import city.hotline.access.AuditTrail;
import city.hotline.cases.CaseArchive;
import city.hotline.cases.ImportId;
import city.hotline.tenancy.Tenants;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings a city's case history in from a file: look at it, try it, run it, take it back. The file stays where it is; a
 * run belongs to the city and the operator of the thread that calls.
 */
@Service
@PreAuthorize("hasAuthority('IMPORT_CASES')")
public class CaseImports implements ImportHistory {
    private static final Logger log = LoggerFactory.getLogger(CaseImports.class);

    private final Tenants tenants;
    private final ImportJobs jobs;
    private final HistoryWriter writer;
    private final CaseArchive archive;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CaseImports(
            Tenants tenants,
            ImportJobs jobs,
            HistoryWriter writer,
            CaseArchive archive,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.tenants = tenants;
        this.jobs = jobs;
        this.writer = writer;
        this.archive = archive;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What the file holds and which columns are known by their names. Nothing is written.
     *
     * @throws FileUnreadable when it is no table that can be read
     */
    public Inspection<CaseField> inspect(ImportFile file) {
        return Inspection.of(TableFile.open(file), Fields.OF_CASES);
    }

    /** As {@link #dryRun(ImportFile, ImportOptions)}, from a source that nobody named. */
    public DryRunReport dryRun(ImportFile file, ColumnMap<CaseField> map) {
        return dryRun(file, ImportOptions.of(map));
    }

    /**
     * Reads the whole file as a run would and says what is wrong with it. Nothing is written.
     *
     * @throws FileUnreadable when it is no table that can be read
     * @throws ColumnsMissing when the map names columns that are not there, or cases cannot be made from those that are
     */
    public DryRunReport dryRun(ImportFile file, ImportOptions options) {
        return dryRun(TableFile.open(file), options);
    }

    /**
     * Writes the bad rows with their reasons as an xlsx workbook, which can be mended and imported. {@code out} stays open.
     *
     * @param locale of the reasons: English where its language is English, Chinese everywhere else
     * @throws IOException when {@code out} takes no more
     */
    public void writeErrorSheet(ImportFile file, ColumnMap<CaseField> map, Locale locale, OutputStream out)
            throws IOException {
        try (CaseRows rows = rows(TableFile.open(file), map);
                ErrorSheet sheet = new ErrorSheet(locale)) {
            rows.badInto(sheet);
            sheet.writeTo(out);
        }
    }

    /** As {@link #run(ImportFile, ImportOptions, ImportProgress)}: from a source that nobody named, all rows or none. */
    public ImportReport run(ImportFile file, ColumnMap<CaseField> map, ImportProgress progress) {
        return run(file, ImportOptions.of(map), progress);
    }

    /**
     * Tries the file first and then writes it, 500 rows in a transaction. A run that ended early, for whatever reason, is
     * taken up by running the same file again; a file that is in already adds nothing.
     *
     * @throws RowsRefused when rows are bad and may not be left out; nothing was written
     * @throws ImportRunning when the city has another import under way
     * @throws IllegalStateException inside a transaction: a run has its own
     */
    @Transactional(propagation = Propagation.NEVER)
    public ImportReport run(ImportFile file, ImportOptions options, ImportProgress progress) {
        TableFile table = TableFile.open(file);
        DryRunReport check = dryRun(table, options);
        if (!check.clean() && options.badRows() == BadRows.REFUSE_ALL) {
            throw new RowsRefused(check);
        }
        ImportJobs.Started run =
                jobs.begin(ImportJobs.Kind.CASES, table.name(), table.digest(options.source()), check.rows());
        log.info("import {} began attempt {}", run.job().id(), run.attempt());
        try (CaseRows rows = rows(table, options.map())) {
            boolean finished = new ImportRun(run, options.source(), writer, jobs, transaction, progress).write(rows);
            return new ImportReport(end(run, finished ? ImportState.FINISHED : ImportState.STOPPED), check);
        } catch (RuntimeException failed) {
            jobs.end(run, ImportState.BROKEN_OFF);
            throw failed;
        }
    }

    private ImportJob end(ImportJobs.Started run, ImportState state) {
        ImportJob job = transaction.execute(status -> {
            ImportJob ended = jobs.end(run, state);
            audit.record("IMPORT_ENDED", "import:" + ended.id(), state + ", " + ended.created() + " cases");
            return ended;
        });
        log.info("import {} ended {} with {} cases", job.id(), state, job.created());
        return job;
    }

    /** As everywhere; callers that it made known stay. */
    @Override
    @Transactional
    public UndoReport undo(ImportId id) {
        ImportJob job = jobs.requireUndoable(ImportJobs.Kind.CASES, id);
        long removed = archive.remove(id);
        UndoReport report = new UndoReport(removed, job.created() - removed);
        jobs.undone(id, report.removed(), report.kept());
        log.info("import {} was undone: {} cases removed, {} kept", id, report.removed(), report.kept());
        return report;
    }

    @Override
    @Transactional
    public UndoReport undoPreview(ImportId id) {
        ImportJob job = jobs.requireUndoable(ImportJobs.Kind.CASES, id);
        long removable = archive.removable(id);
        return new UndoReport(removable, job.created() - removable);
    }

    @Override
    public List<ImportJob> jobs() {
        return jobs.latest(ImportJobs.Kind.CASES);
    }

    private DryRunReport dryRun(TableFile table, ImportOptions options) {
        try (CaseRows rows = rows(table, options.map())) {
            return new DryRun(references -> archive.known(options.source(), references)).of(table, rows);
        }
    }

    private CaseRows rows(TableFile table, ColumnMap<CaseField> said) {
        TableRows rows = table.rows();
        try {
            ColumnMap<CaseField> map = said.completedFor(rows.header());
            map.requireEnough(rows.header());
            Moments moments = new Moments(tenants.current().zone());
            return new CaseRows(rows, new RowReader(rows.header(), map, moments, clock), map);
        } catch (RuntimeException refused) {
            rows.close();
            throw refused;
        }
    }
}
