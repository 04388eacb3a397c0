package city.hotline.followup;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.cases.CaseAccess;
import city.hotline.cases.CaseId;
import city.hotline.foundation.Uuids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The call backs as rows. */
@Component
class FollowUpRows {
    /** What is kept about a case is known to whoever may know of the case. */
    static final String KNOWN =
            "exists (select from hotline_case where hotline_case.id = follow_up.case_id and " + CaseAccess.SQL + ")";

    private static final TypeReference<List<ScriptAnswer>> EXTRA = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;

    FollowUpRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void answered(CaseId id, FollowUpAnswers answers, List<ScriptAnswer> more, Outcome outcome) {
        insert(id, answers, answers.words(), more, outcome.code(), null);
    }

    void notReached(CaseId id, Instant again, String words) {
        insert(id, null, words, List.of(), "CALL_AGAIN", again);
    }

    List<FollowUp> of(CaseId id) {
        return jdbc.sql("select * from follow_up where case_id = :id and " + KNOWN + " order by at, id")
                .param("id", id.value())
                .params(CaseAccess.parameters())
                .query(FollowUpRows::read)
                .list();
    }

    /** Whether {@code operator} called about the case: known by his account, and for older calls by how he signs. */
    boolean calledBack(CaseId id, Operator operator) {
        return jdbc.sql("""
                        select exists (select from follow_up where case_id = :case
                            and (account = cast(:me as uuid) or (account is null and actor = :signature)))""")
                .param("case", id.value())
                .param("me", operator.account())
                .param("signature", operator.signature())
                .query(Boolean.class)
                .single();
    }

    Map<CaseId, FollowUpAnswers> lastAnswers(Collection<CaseId> cases) {
        Map<CaseId, FollowUpAnswers> last = new HashMap<>();
        jdbc.sql("select distinct on (case_id) * from follow_up where case_id in (:ids) and reached and " + KNOWN
                        + " order by case_id, at desc, id desc")
                .param("ids", cases.stream().map(CaseId::value).toList())
                .params(CaseAccess.parameters())
                .query((ResultSet row) -> {
                    last.put(new CaseId(row.getObject("case_id", UUID.class)), answers(row));
                });
        return last;
    }

    private void insert(
            CaseId id,
            @Nullable FollowUpAnswers answers,
            String words,
            List<ScriptAnswer> more,
            String outcome,
            @Nullable Instant again) {
        Operator actor = CurrentOperator.require();
        jdbc.sql("""
                        insert into follow_up (id, case_id, attempt, at, actor, reached, responded, solved, stars, words,
                            outcome, call_again_at, extra, account)
                        values (:id, :case, (select count(*) + 1 from follow_up where case_id = :case), :at, :actor, :reached, cast(:responded as boolean), :solved,
                            cast(:stars as smallint), :words, :outcome, cast(:again as timestamptz),
                            cast(:extra as jsonb), cast(:account as uuid))""")
                .param("id", Uuids.next())
                .param("case", id.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor.signature())
                .param("reached", answers != null)
                .param("responded", answers == null ? null : answers.responded())
                .param("solved", answers == null ? null : answers.solved().name())
                .param("stars", answers == null ? null : answers.stars())
                .param("words", words)
                .param("extra", JsonMapper.shared().writeValueAsString(more))
                .param("account", actor.account())
                .param("outcome", outcome)
                .param("again", again == null ? null : again.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static FollowUp read(ResultSet row, int index) throws SQLException {
        @Nullable OffsetDateTime again = row.getObject("call_again_at", OffsetDateTime.class);
        return new FollowUp(
                row.getInt("attempt"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getBoolean("reached") ? answers(row) : null,
                row.getString("words"),
                JsonMapper.shared().readValue(row.getString("extra"), EXTRA),
                row.getString("outcome"),
                again == null ? null : again.toInstant());
    }

    private static FollowUpAnswers answers(ResultSet row) throws SQLException {
        int stars = row.getInt("stars");
        return new FollowUpAnswers(
                row.getBoolean("responded"),
                Solved.valueOf(row.getString("solved")),
                stars == 0 ? null : stars,
                row.getString("words"));
    }
}
