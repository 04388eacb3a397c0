package city.hotline.search.elastic;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The table {@code search_rebuild}. Whoever fills an index holds its row by beating; when the beats stop for a minute,
 * somebody else may go on from where it stands.
 */
@Component
class RebuildRows {
    private static final Duration ALIVE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    RebuildRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether writes go to the index beside the serving one too. Asked in the transaction that read what is written. */
    boolean filling(IndexKind kind) {
        return jdbc.sql("SELECT count(*) FROM search_rebuild WHERE kind = :kind AND serial > 0")
                        .param("kind", kind.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Notes that the index has to be filled anew; what is being filled already goes on. */
    @Transactional
    public void owe(IndexKind kind) {
        jdbc.sql(
                        "INSERT INTO search_rebuild (kind, version, serial) VALUES (:kind, :version, 0) ON CONFLICT DO NOTHING")
                .param("kind", kind.name())
                .param("version", kind.version())
                .update();
    }

    /** What is owed, or was left by somebody who no longer beats. */
    @Transactional(readOnly = true)
    public List<IndexKind> left() {
        return jdbc.sql("SELECT kind FROM search_rebuild WHERE beat_at IS NULL OR beat_at < :alive ORDER BY kind")
                .param("alive", alive())
                .query((row, number) -> IndexKind.valueOf(row.getString("kind")))
                .list();
    }

    /**
     * Takes the filling of this kind for {@code owner}: a new one, or where somebody who no longer beats left it.
     *
     * @return empty while somebody else is at it
     */
    @Transactional
    public Optional<RebuildRow> take(IndexKind kind, UUID owner) {
        owe(kind);
        boolean taken = jdbc.sql("""
                        UPDATE search_rebuild SET owner = :owner, beat_at = :now
                         WHERE kind = :kind AND (owner = :owner OR beat_at IS NULL OR beat_at < :alive)
                        """)
                        .param("kind", kind.name())
                        .param("owner", owner)
                        .param("now", now())
                        .param("alive", alive())
                        .update()
                == 1;
        return taken
                ? Optional.of(jdbc.sql("SELECT version, serial, last_id FROM search_rebuild WHERE kind = :kind")
                        .param("kind", kind.name())
                        .query((row, number) -> new RebuildRow(
                                row.getInt("version"), row.getLong("serial"), row.getObject("last_id", UUID.class)))
                        .single())
                : Optional.empty();
    }

    /** Notes which index is filled and how far; from now on the others write to it as well. */
    @Transactional
    public void stand(IndexKind kind, UUID owner, RebuildRow row) {
        held(jdbc.sql("""
                UPDATE search_rebuild SET version = :version, serial = :serial, last_id = :last, beat_at = :now
                 WHERE kind = :kind AND owner = :owner
                """)
                .param("kind", kind.name())
                .param("owner", owner)
                .param("version", row.version())
                .param("serial", row.serial())
                .param("last", row.last(), Types.OTHER)
                .param("now", now())
                .update());
    }

    @Transactional
    public void done(IndexKind kind, UUID owner) {
        held(jdbc.sql("DELETE FROM search_rebuild WHERE kind = :kind AND owner = :owner")
                .param("kind", kind.name())
                .param("owner", owner)
                .update());
    }

    /** Gives it back at once, for whoever comes next. */
    @Transactional
    public void leave(IndexKind kind, UUID owner) {
        jdbc.sql("UPDATE search_rebuild SET beat_at = NULL WHERE kind = :kind AND owner = :owner")
                .param("kind", kind.name())
                .param("owner", owner)
                .update();
    }

    private static void held(int rows) {
        if (rows != 1) {
            throw new IllegalStateException("somebody else has taken the rebuild over");
        }
    }

    private OffsetDateTime alive() {
        return now().minus(ALIVE);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
