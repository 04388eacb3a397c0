package city.hotline.followup;

import city.hotline.cases.CaseId;
import city.hotline.foundation.LinkToken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The links that citizens were sent. */
@Component
class EvaluationLinks {
    static final Duration LIFE = Duration.ofDays(7);
    private static final String FIND = """
            select l.case_id, l.round, c.number, c.title, c.handler_name, c.state, c.version, c.reworks,
                coalesce((select a.result from case_assignment a where a.case_id = c.id and a.done_at is not null
                    order by a.done_at desc limit 1), '') as result
            from evaluation_link l join hotline_case c on c.id = l.case_id
            where l.digest = :digest and l.expires_at > :now and c.removed_at is null
                and c.line <> all(array(select s.line from sealed_line s))""";

    private final JdbcClient jdbc;
    private final Clock clock;

    EvaluationLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a token leads to. */
    record Linked(
            CaseId id,
            int round,
            String number,
            String title,
            String handler,
            String result,
            boolean awaited,
            long version,
            int reworks) {}

    /** @param round for which the citizen is asked */
    void add(String token, CaseId id, int round) {
        Instant now = clock.instant();
        jdbc.sql("delete from evaluation_link where expires_at < :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        insert into evaluation_link (digest, case_id, round, created_at, expires_at)
                        values (:digest, :case, :round, :now, :end)""")
                .param("digest", LinkToken.digest(token))
                .param("case", id.value())
                .param("round", round)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("end", now.plus(LIFE).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Empty for an unknown, an expired and another city's token alike. */
    Optional<Linked> find(String token) {
        return LinkToken.fits(token)
                ? jdbc.sql(FIND)
                        .param("digest", LinkToken.digest(token))
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .query(EvaluationLinks::read)
                        .optional()
                : Optional.empty();
    }

    private static Linked read(ResultSet row, int index) throws SQLException {
        return new Linked(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("round"),
                row.getString("number"),
                row.getString("title"),
                row.getString("handler_name"),
                row.getString("result"),
                row.getString("state").equals("DONE"),
                row.getLong("version"),
                row.getInt("reworks"));
    }
}
