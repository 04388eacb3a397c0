package city.hotline.followup;

import city.hotline.cases.CaseAccess;
import city.hotline.cases.CaseId;
import city.hotline.foundation.Uuids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Evaluations as rows. Whoever writes one holds the case, so that the first of a round is the first. */
@Component
class EvaluationRows {
    private static final String INSERT = """
            insert into evaluation (id, case_id, round, way, at, responded, solved, stars, words, counts,
                handler_kind, handler_id, handler_name)
            select :id, c.id, c.reworks, :way, :at, :responded, :solved, cast(:stars as smallint), :words,
                not exists (select from evaluation e where e.case_id = c.id and e.round = c.reworks and e.counts),
                c.handler_kind, c.handler_id, c.handler_name
            from hotline_case c where c.id = :case""";
    private static final String OF_CASE = """
            select * from evaluation
            where case_id = :case
                and exists (select from hotline_case where hotline_case.id = evaluation.case_id and\s""" + CaseAccess.SQL + ") order by at, id";

    private final JdbcClient jdbc;
    private final Clock clock;

    EvaluationRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** For the case's present round and handler. */
    void insert(CaseId id, EvaluationWay way, FollowUpAnswers answers) {
        jdbc.sql(INSERT)
                .param("id", Uuids.next())
                .param("case", id.value())
                .param("way", way.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("responded", answers.responded())
                .param("solved", answers.solved().name())
                .param("stars", answers.stars())
                .param("words", answers.words())
                .update();
    }

    boolean given(CaseId id, int round) {
        return jdbc.sql("select exists (select from evaluation where case_id = :case and round = :round and counts)")
                .param("case", id.value())
                .param("round", round)
                .query(Boolean.class)
                .single();
    }

    List<Evaluation> of(CaseId id) {
        return jdbc.sql(OF_CASE)
                .param("case", id.value())
                .params(CaseAccess.parameters())
                .query(EvaluationRows::read)
                .list();
    }

    private static Evaluation read(ResultSet row, int index) throws SQLException {
        int stars = row.getInt("stars");
        return new Evaluation(
                row.getInt("round"),
                EvaluationWay.valueOf(row.getString("way")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new FollowUpAnswers(
                        row.getBoolean("responded"),
                        Solved.valueOf(row.getString("solved")),
                        stars == 0 ? null : stars,
                        row.getString("words")),
                row.getBoolean("counts"));
    }
}
