package city.hotline.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The present tenant's entries. Time is the database's, which every writer and every drainer share. */
@Component
class OutboxTable implements Outbox {
    private static final String DUE = """
            select seq, topic, subject, attempts, at from outbox
            where topic = :topic and dead_at is null and next_try_at <= statement_timestamp()
            order by next_try_at, seq limit :most for update skip locked""";
    private static final String FAILED = """
            update outbox set attempts = :attempts, last_error = :reason,
                   next_try_at = statement_timestamp() + :millis * interval '1 millisecond',
                   dead_at = case when :dead then statement_timestamp() end
            where seq = :seq""";

    private final JdbcClient jdbc;

    OutboxTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(String topic, Collection<UUID> subjects) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("word is left inside a transaction");
        }
        if (!subjects.isEmpty()) {
            jdbc.sql("insert into outbox (topic, subject) select :topic, unnest(:subjects)")
                    .param("topic", topic)
                    .param("subjects", new SqlArrayValue("uuid", subjects.toArray()))
                    .update();
        }
    }

    /** At most {@code most} entries that are due, the longest waiting first; they are this transaction's until it ends. */
    List<OutboxEntry> due(String topic, int most) {
        return jdbc.sql(DUE)
                .param("topic", topic)
                .param("most", most)
                .query(OutboxTable::entry)
                .list();
    }

    /**
     * When the first entry of the topic is due that was not when the transaction began: what has become due since {@link #due}
     * looked is among them, since nobody else may know of it.
     */
    Optional<Instant> next(String topic) {
        return jdbc.sql("""
                        select next_try_at from outbox
                        where topic = :topic and dead_at is null and next_try_at > now()
                        order by next_try_at limit 1""")
                .param("topic", topic)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    void delete(Collection<Long> seqs) {
        if (!seqs.isEmpty()) {
            jdbc.sql("delete from outbox where seq = any(:seqs)")
                    .param("seqs", new SqlArrayValue("bigint", seqs.toArray()))
                    .update();
        }
    }

    void retry(long seq, int attempts, String reason, Duration wait) {
        failed(seq, attempts, reason, wait, false);
    }

    void bury(long seq, int attempts, String reason) {
        failed(seq, attempts, reason, Duration.ZERO, true);
    }

    private void failed(long seq, int attempts, String reason, Duration wait, boolean dead) {
        jdbc.sql(FAILED)
                .param("attempts", attempts)
                .param("reason", reason)
                .param("millis", wait.toMillis())
                .param("dead", dead)
                .param("seq", seq)
                .update();
    }

    private static OutboxEntry entry(ResultSet row, int index) throws SQLException {
        return new OutboxEntry(
                row.getLong("seq"),
                row.getString("topic"),
                row.getObject("subject", UUID.class),
                row.getInt("attempts"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
