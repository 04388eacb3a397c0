package city.hotline.autodispatch;

import city.hotline.cases.CaseId;
import city.hotline.cases.HandlerKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Decisions as rows, for whoever makes and settles them. */
@Component
class DecisionTable {
    private static final String STANDING = """
            select id, case_id, round, chosen_kind, chosen_id, chosen_name, hold, evidence, outcome,
                   actual_kind, actual_id, actual_name
            from dispatch_decision where case_id = any(:cases) and outcome <> 'REPLACED' order by case_id, round""";
    private static final String AGREEMENT = """
            select count(*) filter (where outcome = 'AGREED') agreed, count(*) judged
            from (select outcome from dispatch_decision
                  where item_code = :item and doubt = '' and outcome in ('AGREED', 'OVERRULED')
                  order by settled_at desc, id desc limit :last) lately""";
    private static final String PRACTICE = """
            select area, actual_kind, actual_id, actual_name from dispatch_decision
            where item_code = :item and actual_id is not null order by settled_at desc, id desc limit :last""";

    private final JdbcClient jdbc;

    DecisionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A decision that stands, as far as it is needed to settle it. */
    record Standing(
            DecisionId id,
            CaseId caseId,
            int round,
            @Nullable Nominee chosen,
            boolean dispatched,
            Evidence evidence,
            Settlement settlement) {}

    /** The decisions that stand about these cases, those of a case in its order. */
    List<Standing> standing(Collection<CaseId> cases) {
        return jdbc.sql(STANDING)
                .param(
                        "cases",
                        new SqlArrayValue(
                                "uuid", cases.stream().map(CaseId::value).toArray()))
                .query(DecisionTable::standing)
                .list();
    }

    void insert(DecisionId id, CaseId subject, String area, Evidence evidence, Verdict verdict, Instant at) {
        Nominee chosen = verdict.chosen() == null ? null : verdict.chosen().nominee();
        jdbc.sql("""
                        insert into dispatch_decision (id, case_id, round, item_code, area, chosen_kind, chosen_id, chosen_name,
                            doubt, hold, evidence, verdict, decided_at)
                        values (:id, :case, :round, :item, :area, :kind, cast(:chosen as uuid), :name, :doubt, :hold,
                            cast(:evidence as jsonb), cast(:verdict as jsonb), :at)""")
                .param("id", id.value())
                .param("case", subject.value())
                .param("round", evidence.round())
                .param("item", evidence.item())
                .param("area", area)
                .param("kind", chosen == null ? null : chosen.kind().name())
                .param("chosen", chosen == null ? null : chosen.id())
                .param("name", chosen == null ? "" : chosen.name())
                .param("doubt", verdict.doubt() == null ? "" : verdict.doubt().name())
                .param("hold", verdict.hold() == null ? "" : verdict.hold().name())
                .param("evidence", EvidenceJson.write(evidence))
                .param("verdict", EvidenceJson.write(verdict))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void settle(DecisionId id, Settlement settlement, Instant at) {
        Nominee actual = settlement.actual();
        jdbc.sql("""
                        update dispatch_decision set outcome = :outcome, actual_kind = :kind, actual_id = cast(:actual as uuid),
                            actual_name = :name, settled_at = :at
                        where id = :id""")
                .param("outcome", settlement.outcome().name())
                .param("kind", actual == null ? null : actual.kind().name())
                .param("actual", actual == null ? null : actual.id())
                .param("name", actual == null ? "" : actual.name())
                .param("at", settlement.outcome() == Outcome.OPEN ? null : at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    /** How the last proposals for an item did, as far as they were sure. */
    Agreement agreement(String item, int last) {
        return jdbc.sql(AGREEMENT)
                .param("item", item)
                .param("last", last)
                .query((row, index) -> new Agreement(row.getInt("agreed"), row.getInt("judged")))
                .single();
    }

    /** Who took the last cases of an item. */
    Practice practice(String item, int last) {
        return new Practice(jdbc.sql(PRACTICE)
                .param("item", item)
                .param("last", last)
                .query((row, index) -> new Practice.Taken(row.getString("area"), nominee(row, "actual")))
                .list());
    }

    static @Nullable Nominee nomineeOrNull(ResultSet row, String role) throws SQLException {
        return row.getObject(role + "_id") == null ? null : nominee(row, role);
    }

    private static Nominee nominee(ResultSet row, String role) throws SQLException {
        return new Nominee(
                HandlerKind.valueOf(row.getString(role + "_kind")),
                row.getObject(role + "_id", UUID.class),
                row.getString(role + "_name"));
    }

    private static Standing standing(ResultSet row, int index) throws SQLException {
        return new Standing(
                new DecisionId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("round"),
                nomineeOrNull(row, "chosen"),
                row.getString("hold").isEmpty(),
                EvidenceJson.read(row.getString("evidence"), Evidence.class),
                new Settlement(Outcome.valueOf(row.getString("outcome")), nomineeOrNull(row, "actual")));
    }
}
