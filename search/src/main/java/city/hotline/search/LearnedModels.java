package city.hotline.search;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the tenant of the present work has taught the machine, at rest: one model a kind. */
@Component
@Transactional
public class LearnedModels {
    private final JdbcClient jdbc;

    LearnedModels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether there is one, and since when; cheap, whatever its size. */
    @Transactional(readOnly = true)
    public Optional<LearnedModel> find(String kind) {
        return jdbc.sql("SELECT trained_at, examples FROM learned_model WHERE kind = :kind")
                .param("kind", kind)
                .query((row, number) -> new LearnedModel(
                        row.getObject("trained_at", OffsetDateTime.class).toInstant(), row.getInt("examples")))
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> bytes(String kind) {
        return jdbc.sql("SELECT bytes FROM learned_model WHERE kind = :kind")
                .param("kind", kind)
                .query((row, number) -> row.getBytes("bytes"))
                .optional();
    }

    /**
     * In place of the one before, unless that one was learnt from later examples: two processes may learn at once.
     *
     * @param trainedAt when the examples began to be read
     */
    public void keep(String kind, byte[] bytes, Instant trainedAt, int examples) {
        jdbc.sql("""
                        INSERT INTO learned_model (kind, bytes, trained_at, examples)
                        VALUES (:kind, :bytes, :at, :examples)
                        ON CONFLICT (kind) DO UPDATE
                        SET bytes = excluded.bytes, trained_at = excluded.trained_at, examples = excluded.examples
                        WHERE learned_model.trained_at <= excluded.trained_at""")
                .param("kind", kind)
                .param("bytes", bytes)
                .param("at", trainedAt.atOffset(ZoneOffset.UTC))
                .param("examples", examples)
                .update();
    }

    public void forget(String kind) {
        jdbc.sql("DELETE FROM learned_model WHERE kind = :kind")
                .param("kind", kind)
                .update();
    }
}
