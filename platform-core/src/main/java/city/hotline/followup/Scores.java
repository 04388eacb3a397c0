package city.hotline.followup;

import city.hotline.cases.CaseAccess;
import city.hotline.cases.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The figures of whoever handles cases, counted from the facts each time; by name, never by rank. Of one handler it is the same
 * question, so its figures are those of the list. Cases that the reader may not know are in none of it.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('READ_CASES')")
public class Scores {
    /** How far back stars reach where firms and teams stand beside each other: long enough to be some, short enough to be theirs. */
    public static final Duration RECENT = Duration.ofDays(90);

    /** Served by evaluation_by_time and evaluation_of_handler, and by case_assignment_by_end and case_assignment_of_handler. */
    private static final String COUNTED = """
            with said as (
                select handler_id, max(handler_kind) as kind, max(handler_name) as name, count(*) as evaluations,
                    count(*) filter (where responded) as responded, count(*) filter (where solved = 'YES') as solved,
                    count(stars) as rated, count(*) filter (where stars >= 4) as satisfied,
                    coalesce(sum(stars), 0) as stars
                from evaluation e
                where counts and at >= :from and at < :until and handler_id is not null
                    and (cast(:handler as uuid) is null or handler_id = :handler)
                    and exists (select from hotline_case where hotline_case.id = e.case_id and\s""" + CaseAccess.SQL + """
            ) group by handler_id),
            did as (
                select a.handler_id, max(a.handler_kind) as kind, max(a.handler_name) as name, count(*) as finished,
                    count(*) filter (where exists (select from deadline d
                        where d.case_id = a.case_id and d.kind = 'HANDLING' and d.started_at <= a.done_at
                            and d.due_at < a.done_at and d.ended_at >= a.done_at)) as late,
                    count(a.returned_at) as returned
                from case_assignment a join hotline_case c on c.id = a.case_id
                where (a.done_at is not null or a.returned_at is not null)
                    and coalesce(a.done_at, a.returned_at) >= :from and coalesce(a.done_at, a.returned_at) < :until
                    and (cast(:handler as uuid) is null or a.handler_id = :handler)
                    and c.import_id is null and c.removed_at is null
                    and exists (select from hotline_case where hotline_case.id = a.case_id and\s""" + CaseAccess.SQL + """
            ) group by a.handler_id)
            select handler_id, coalesce(said.kind, did.kind) as kind, coalesce(said.name, did.name) as name,
                coalesce(evaluations, 0) as evaluations, coalesce(responded, 0) as responded,
                coalesce(solved, 0) as solved, coalesce(rated, 0) as rated, coalesce(satisfied, 0) as satisfied,
                coalesce(stars, 0) as stars, coalesce(finished, 0) as finished, coalesce(late, 0) as late,
                coalesce(returned, 0) as returned
            from said full join did using (handler_id) order by name, handler_id""";

    /** Served by evaluation_of_handler: it is asked while a citizen is on the telephone. */
    private static final String STARS = """
            select e.handler_id, count(*) as rated, sum(e.stars) as stars
            from evaluation e
            where e.counts and e.at >= :from and e.handler_id = any(:handlers) and e.stars is not null
                and exists (select from hotline_case where hotline_case.id = e.case_id and\s""" + CaseAccess.SQL + """
            ) group by e.handler_id""";

    private static final String CASES = """
            select e.case_id, e.at, e.way, e.round, e.responded, e.solved, e.stars, e.words, hotline_case.number,
                hotline_case.title
            from evaluation e join hotline_case on hotline_case.id = e.case_id
            where e.counts and e.at >= :from and e.at < :until and e.handler_id = :handler
                and hotline_case.id in (select id from hotline_case where\s""" + CaseAccess.SQL + """
            ) order by e.at desc, e.id desc limit 200""";

    private final JdbcClient jdbc;

    Scores(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A case behind a figure. */
    public record Behind(CaseId id, String number, String title, Evaluation evaluation) {}

    /** Everybody whom an evaluation of the period is about, or who finished something in it, by name. */
    public List<Score> of(Instant from, Instant until) {
        return counted(from, until, null);
    }

    /** The same of one; empty where there is nothing. */
    public Optional<Score> of(UUID handler, Instant from, Instant until) {
        return counted(from, until, handler).stream().findFirst();
    }

    /** What citizens have given some handlers since {@code from}; those without any are left out. */
    public Map<UUID, Stars> stars(Collection<UUID> handlers, Instant from) {
        Map<UUID, Stars> given = new HashMap<>();
        jdbc.sql(STARS)
                .params(CaseAccess.parameters())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("handlers", new SqlArrayValue("uuid", handlers.toArray()))
                .query(row -> {
                    given.put(
                            row.getObject("handler_id", UUID.class),
                            new Stars(row.getLong("rated"), row.getLong("stars")));
                });
        return given;
    }

    /** The evaluations that a handler's figures are counted from, newest first, at most 200. */
    public List<Behind> behind(UUID handler, Instant from, Instant until) {
        return jdbc.sql(CASES)
                .params(CaseAccess.parameters())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("handler", handler)
                .query(Scores::behind)
                .list();
    }

    private List<Score> counted(Instant from, Instant until, @Nullable UUID handler) {
        return jdbc.sql(COUNTED)
                .params(CaseAccess.parameters())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("handler", handler)
                .query(Scores::score)
                .list();
    }

    private static Score score(ResultSet row, int index) throws SQLException {
        return new Score(
                row.getObject("handler_id", UUID.class),
                row.getString("kind"),
                row.getString("name"),
                row.getLong("evaluations"),
                row.getLong("responded"),
                row.getLong("solved"),
                row.getLong("rated"),
                row.getLong("satisfied"),
                row.getLong("stars"),
                row.getLong("finished"),
                row.getLong("late"),
                row.getLong("returned"));
    }

    private static Behind behind(ResultSet row, int index) throws SQLException {
        int stars = row.getInt("stars");
        return new Behind(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("number"),
                row.getString("title"),
                new Evaluation(
                        row.getInt("round"),
                        EvaluationWay.valueOf(row.getString("way")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new FollowUpAnswers(
                                row.getBoolean("responded"),
                                Solved.valueOf(row.getString("solved")),
                                stars == 0 ? null : stars,
                                row.getString("words")),
                        true));
    }
}
