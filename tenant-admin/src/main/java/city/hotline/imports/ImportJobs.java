package city.hotline.imports;

import city.hotline.access.CurrentOperator;
import city.hotline.cases.ImportId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The imports of a city. Every change of a running one names its attempt, so that a process that was taken for dead and
 * comes back writes nothing more.
 */
@Component
@Transactional
class ImportJobs {
    private static final int MOST_LISTED = 100;

    /** What an import brings in. */
    enum Kind {
        CASES,
        KNOWLEDGE
    }

    /** A running import and which attempt at it this is. */
    record Started(ImportJob job, int attempt) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportJobs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Begins an import, or takes up the last one of the same file that did not come to its end.
     *
     * @throws ImportRunning when one is under way
     */
    Started begin(Kind kind, String fileName, byte[] digest, long rows) {
        setAsideTheSilent();
        try {
            return takeUp(kind, digest, rows).orElseGet(() -> insert(kind, fileName, digest, rows));
        } catch (DuplicateKeyException another) {
            throw new ImportRunning();
        }
    }

    private void setAsideTheSilent() {
        Optional<ImportJob> running = jdbc.sql("SELECT * FROM import_job WHERE state = 'RUNNING' FOR UPDATE")
                .query(ImportJobs::job)
                .optional();
        if (running.filter(job -> !job.silentAt(clock.instant())).isPresent()) {
            throw new ImportRunning();
        }
        running.ifPresent(job -> jdbc.sql("UPDATE import_job SET state = 'BROKEN_OFF' WHERE id = ?")
                .param(job.id().value())
                .update());
    }

    private Optional<Started> takeUp(Kind kind, byte[] digest, long rows) {
        return jdbc.sql("""
                        UPDATE import_job SET state = 'RUNNING', attempt = attempt + 1, rows = ?, done = 0,
                            moved_at = ?, finished_at = NULL
                        WHERE id = (SELECT id FROM import_job WHERE kind = ? AND digest = ?
                                    AND state IN ('STOPPED', 'BROKEN_OFF')
                                    ORDER BY started_at DESC LIMIT 1)
                        RETURNING *""")
                .params(rows, now(), kind.name(), digest)
                .query(ImportJobs::started)
                .optional();
    }

    private Started insert(Kind kind, String fileName, byte[] digest, long rows) {
        return jdbc.sql("""
                        INSERT INTO import_job (id, kind, file_name, digest, started_by, started_at, moved_at, state, rows)
                        VALUES (?, ?, ?, ?, ?, ?, ?, 'RUNNING', ?) RETURNING *""")
                .params(
                        ImportId.next().value(),
                        kind.name(),
                        fileName,
                        digest,
                        CurrentOperator.require().signature(),
                        now(),
                        now(),
                        rows)
                .query(ImportJobs::started)
                .single();
    }

    /** @throws ImportRunning when the import was taken up by somebody else meanwhile */
    void moved(Started run, Tally tally, int created) {
        int changed = jdbc.sql("""
                        UPDATE import_job SET done = ?, created = created + ?, already_there = ?, repeated = ?,
                            refused = ?, moved_at = ?
                        WHERE id = ? AND state = 'RUNNING' AND attempt = ?""")
                .params(
                        tally.done,
                        created,
                        tally.alreadyThere(),
                        tally.repeated,
                        tally.refused,
                        now(),
                        run.job().id().value(),
                        run.attempt())
                .update();
        if (changed == 0) {
            throw new ImportRunning();
        }
    }

    /** Ends the attempt and gives the import as it stands; an attempt that is no longer the running one changes nothing. */
    ImportJob end(Started run, ImportState state) {
        jdbc.sql("""
                        UPDATE import_job SET state = ?, moved_at = ?, finished_at = ?
                        WHERE id = ? AND state = 'RUNNING' AND attempt = ?""")
                .params(state.name(), now(), now(), run.job().id().value(), run.attempt())
                .update();
        return jdbc.sql("SELECT * FROM import_job WHERE id = ?")
                .param(run.job().id().value())
                .query(ImportJobs::job)
                .single();
    }

    /**
     * Locks an import until the transaction ends, where it can be taken back.
     *
     * @throws ImportUnknown when the city has no such import of this kind
     * @throws ImportRunning while it runs
     * @throws UndoRefused when it is undone already or too old
     */
    ImportJob requireUndoable(Kind kind, ImportId id) {
        ImportJob job = require(kind, id);
        if (job.state() == ImportState.RUNNING) {
            throw new ImportRunning();
        }
        if (!job.undoableAt(clock.instant())) {
            throw new UndoRefused();
        }
        return job;
    }

    private ImportJob require(Kind kind, ImportId id) {
        return jdbc.sql("SELECT * FROM import_job WHERE id = ? AND kind = ? FOR UPDATE")
                .params(id.value(), kind.name())
                .query(ImportJobs::job)
                .optional()
                .orElseThrow(ImportUnknown::new);
    }

    void undone(ImportId id, long removed, long kept) {
        jdbc.sql("UPDATE import_job SET state = 'UNDONE', undone_at = ?, removed = ?, kept = ? WHERE id = ?")
                .params(now(), removed, kept, id.value())
                .update();
    }

    @Transactional(readOnly = true)
    List<ImportJob> latest(Kind kind) {
        return jdbc.sql("SELECT * FROM import_job WHERE kind = ? ORDER BY started_at DESC LIMIT ?")
                .params(kind.name(), MOST_LISTED)
                .query(ImportJobs::job)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private static Started started(ResultSet row, int number) throws SQLException {
        return new Started(job(row, number), row.getInt("attempt"));
    }

    private static ImportJob job(ResultSet row, int number) throws SQLException {
        return new ImportJob(
                new ImportId(row.getObject("id", UUID.class)),
                row.getString("file_name"),
                row.getString("started_by"),
                row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("moved_at").toInstant(),
                instant(row.getTimestamp("finished_at")),
                ImportState.valueOf(row.getString("state")),
                row.getLong("rows"),
                row.getLong("done"),
                row.getLong("created"),
                row.getLong("already_there"),
                row.getLong("repeated"),
                row.getLong("refused"),
                instant(row.getTimestamp("undone_at")),
                row.getObject("removed", Long.class),
                row.getObject("kept", Long.class));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
