package city.hotline.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reveals of the last hour, one row a person. A row is held until the transaction ends, so none is counted twice. */
@Component
class RevealTable {
    private final JdbcClient jdbc;

    RevealTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when none is left; nothing is counted then */
    boolean take(Operator operator, Instant now) {
        OffsetDateTime at = at(now);
        return jdbc.sql("""
                        INSERT INTO reveal_count AS r (login_name, display_name, times) VALUES (?, ?, ARRAY[?])
                        ON CONFLICT (login_name) DO UPDATE SET display_name = excluded.display_name,
                            times = array(SELECT t FROM unnest(r.times) AS t WHERE t > ? ORDER BY t) || excluded.times
                        WHERE (SELECT count(*) FROM unnest(r.times) AS t WHERE t > ?) < ?""")
                        .params(
                                operator.loginName(),
                                operator.displayName(),
                                at,
                                forgotten(now),
                                forgotten(now),
                                Reveals.ALLOWED)
                        .update()
                == 1;
    }

    /** The oldest of those that count still. */
    Instant oldest(String loginName, Instant now) {
        return jdbc.sql("SELECT min(t) FROM reveal_count, unnest(times) AS t WHERE login_name = ? AND t > ?")
                .params(loginName, forgotten(now))
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }

    /** @return false when it was marked within the last hour */
    boolean markExceeded(String loginName, Instant now) {
        return jdbc.sql("""
                        UPDATE reveal_count SET exceeded_at = ?
                        WHERE login_name = ? AND (exceeded_at IS NULL OR exceeded_at <= ?)""").params(at(now), loginName, forgotten(now)).update() == 1;
    }

    List<RevealsExceeded> exceededSince(Instant since) {
        return jdbc.sql("""
                        SELECT login_name, display_name, exceeded_at FROM reveal_count
                        WHERE exceeded_at > ? ORDER BY exceeded_at DESC LIMIT 20""")
                .param(at(since))
                .query((row, number) -> new RevealsExceeded(
                        row.getString(1), row.getString(2), row.getTimestamp(3).toInstant()))
                .list();
    }

    private static OffsetDateTime forgotten(Instant now) {
        return at(now.minus(Reveals.WINDOW));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
