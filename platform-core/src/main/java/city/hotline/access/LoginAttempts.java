package city.hotline.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts tries at a login name, whether somebody has it or not, so that a lock tells nothing. A try is counted before its
 * password is looked at and forgiven after a right one: many at once get no more tries than one after the other. Callers
 * bring the transaction.
 */
@Component
class LoginAttempts {
    static final int ALLOWED = 5;
    static final Duration LOCK = Duration.ofMinutes(15);
    /** Names that nobody has; beyond these the oldest are forgotten. */
    static final int UNKNOWN_NAMES_KEPT = 1_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    LoginAttempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes one try.
     *
     * @return how many have been taken since the last right password, this one included
     * @throws AccountLocked when none is left
     */
    int take(String loginName, boolean known) {
        Instant now = clock.instant();
        OffsetDateTime forgotten = now.minus(LOCK).atOffset(ZoneOffset.UTC);
        if (!known) {
            forgetUnknownNames(forgotten);
        }
        return jdbc.sql("""
                        INSERT INTO login_attempt AS a (name_digest, known, failures, last_at) VALUES (?, ?, 1, ?)
                        ON CONFLICT (name_digest) DO UPDATE SET known = excluded.known, last_at = excluded.last_at,
                            failures = CASE WHEN a.last_at <= ? THEN 1 ELSE a.failures + 1 END
                        WHERE a.failures < ? OR a.last_at <= ?
                        RETURNING failures""")
                .params(Digests.sha256(loginName), known, now.atOffset(ZoneOffset.UTC), forgotten, ALLOWED, forgotten)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new AccountLocked(minutesLeft(loginName, now)));
    }

    /** Takes one try back: its password was right, but the login has not ended, so that the wrong codes still count. */
    void giveBack(String loginName) {
        jdbc.sql("UPDATE login_attempt SET failures = greatest(failures - 1, 0) WHERE name_digest = ?")
                .param(Digests.sha256(loginName))
                .update();
    }

    /** Forgets the tries at a name, and with them its lock. */
    void forgive(String loginName) {
        jdbc.sql("DELETE FROM login_attempt WHERE name_digest = ?")
                .param(Digests.sha256(loginName))
                .update();
    }

    /** How many names that nobody has were tried within the last fifteen minutes, as far as they are kept. */
    int unknownNames() {
        return jdbc.sql("SELECT count(*) FROM login_attempt WHERE NOT known")
                .query(Integer.class)
                .single();
    }

    private long minutesLeft(String loginName, Instant now) {
        Instant last = jdbc.sql("SELECT last_at FROM login_attempt WHERE name_digest = ?")
                .param(Digests.sha256(loginName))
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional()
                .orElse(now);
        long seconds = Duration.between(now, last.plus(LOCK)).toSeconds();
        return Math.clamp((seconds + 59) / 60, 1, LOCK.toMinutes());
    }

    private void forgetUnknownNames(OffsetDateTime forgotten) {
        jdbc.sql("""
                        DELETE FROM login_attempt WHERE name_digest IN (
                            SELECT name_digest FROM login_attempt WHERE NOT known AND (last_at <= ? OR last_at < (
                                SELECT last_at FROM login_attempt WHERE NOT known
                                ORDER BY last_at DESC OFFSET ? LIMIT 1))
                            FOR UPDATE SKIP LOCKED)""").params(forgotten, UNKNOWN_NAMES_KEPT - 1).update();
    }
}
