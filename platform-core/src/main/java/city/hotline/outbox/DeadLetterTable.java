package city.hotline.outbox;

import city.hotline.tenancy.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The present tenant's entries as platform operations sees them: numbers and ids, nothing of what they are about. */
@Component
class DeadLetterTable {
    private static final String BACKLOG = """
            select (select count(*) from (
                       select from outbox where dead_at is null and (attempts > 0 or next_try_at <= statement_timestamp())
                       limit :most) waiting) as waiting,
                   (select at from outbox
                    where dead_at is null and (attempts > 0 or next_try_at <= statement_timestamp())
                    order by seq limit 1) as oldest,
                   (select count(*) from (select from outbox where dead_at is not null limit :most) dead) as dead""";
    private static final String DEAD = """
            select seq, topic, subject, attempts, at, dead_at, coalesce(last_error, '') as reason from outbox
            where dead_at is not null order by seq limit :most""";
    private static final String RETRY = """
            update outbox set dead_at = null, attempts = 0, next_try_at = statement_timestamp()
            where dead_at is not null""";

    private final JdbcClient jdbc;

    DeadLetterTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Backlog backlog(TenantId city) {
        return jdbc.sql(BACKLOG)
                .param("most", Backlog.MOST)
                .query((row, index) -> {
                    @Nullable OffsetDateTime oldest = row.getObject("oldest", OffsetDateTime.class);
                    return new Backlog(
                            city,
                            row.getInt("waiting"),
                            oldest == null ? null : oldest.toInstant(),
                            row.getInt("dead"),
                            true);
                })
                .single();
    }

    /** The oldest first. */
    List<DeadLetter> dead(TenantId city, int most) {
        return jdbc.sql(DEAD)
                .param("most", most)
                .query((row, index) -> letter(city, row))
                .list();
    }

    boolean retry(long seq) {
        return jdbc.sql(RETRY + " and seq = :seq").param("seq", seq).update() == 1;
    }

    int retryAll() {
        return jdbc.sql(RETRY).update();
    }

    private static DeadLetter letter(TenantId city, ResultSet row) throws SQLException {
        return new DeadLetter(
                city,
                row.getLong("seq"),
                row.getString("topic"),
                row.getObject("subject", UUID.class),
                row.getInt("attempts"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("dead_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }
}
