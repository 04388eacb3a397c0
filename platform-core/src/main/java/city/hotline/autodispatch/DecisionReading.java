package city.hotline.autodispatch;

import city.hotline.cases.CaseAccess;
import city.hotline.cases.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions as people read them. */
@Component
class DecisionReading {
    private static final int MOST_DIFFERENT = 100;
    private static final String DECISION = """
            select d.*, hotline_case.number from dispatch_decision d join hotline_case on hotline_case.id = d.case_id
            where hotline_case.removed_at is null and d.case_id in (select id from hotline_case where\s""" + CaseAccess.SQL + ") and ";
    private static final String OF_CASE = DECISION + "d.case_id = :case order by d.decided_at, d.id";
    private static final String OF_ITEM =
            DECISION + "d.item_code = :item order by d.decided_at desc, d.id desc limit :limit";
    private static final String ITEMS = """
            with lately as (
                select item_code, count(*) decided, count(*) filter (where doubt = '') sure,
                       count(*) filter (where hold = '') dispatched
                from dispatch_decision where decided_at >= :since and outcome <> 'REPLACED' group by item_code)
            select lately.*, record.agreed, record.judged from lately cross join lateral (
                select count(*) filter (where outcome = 'AGREED') agreed, count(*) judged
                from (select outcome from dispatch_decision d
                      where d.item_code = lately.item_code and d.doubt = '' and d.outcome in ('AGREED', 'OVERRULED')
                      order by d.settled_at desc, d.id desc limit :last) last_ones) record
            order by item_code""";
    private static final String SHARE = """
            select count(*) filter (where round = 0 and (hold = '' or actual_id is not null)) given,
                   count(*) filter (where round = 0 and hold = '') dispatched,
                   count(*) filter (where doubt = '' and outcome = 'AGREED') agreed,
                   count(*) filter (where doubt = '' and outcome in ('AGREED', 'OVERRULED')) judged
            from dispatch_decision where decided_at >= :since and outcome <> 'REPLACED'""";
    private static final String EVIDENCE =
            "select id, evidence, verdict from dispatch_decision where decided_at >= :since order by decided_at";

    private final JdbcClient jdbc;

    DecisionReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Decision> of(CaseId id) {
        return jdbc.sql(OF_CASE)
                .param("case", id.value())
                .params(CaseAccess.parameters())
                .query(DecisionReading::decision)
                .list();
    }

    List<Decision> ofItem(String item, int limit) {
        return jdbc.sql(OF_ITEM)
                .param("item", item)
                .param("limit", limit)
                .params(CaseAccess.parameters())
                .query(DecisionReading::decision)
                .list();
    }

    List<ItemRecord> items(Instant since, Policy.Rules rules) {
        return jdbc.sql(ITEMS)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("last", rules.last())
                .query((row, index) -> item(row, rules))
                .list();
    }

    Share share(Instant since) {
        return jdbc.sql(SHARE)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, index) -> new Share(
                        row.getInt("given"), row.getInt("dispatched"), row.getInt("agreed"), row.getInt("judged")))
                .single();
    }

    Replay replay(Instant since) {
        List<DecisionId> different = new ArrayList<>();
        int[] made = {0};
        jdbc.sql(EVIDENCE).param("since", since.atOffset(ZoneOffset.UTC)).query(row -> {
            made[0]++;
            Verdict again = Judge.of(EvidenceJson.read(row.getString("evidence"), Evidence.class));
            if (!again.equals(EvidenceJson.read(row.getString("verdict"), Verdict.class))
                    && different.size() < MOST_DIFFERENT) {
                different.add(new DecisionId(row.getObject("id", UUID.class)));
            }
        });
        return new Replay(made[0], different);
    }

    private static ItemRecord item(ResultSet row, Policy.Rules rules) throws SQLException {
        String code = row.getString("item_code");
        Agreement record = new Agreement(row.getInt("agreed"), row.getInt("judged"));
        return new ItemRecord(
                code,
                row.getInt("decided"),
                row.getInt("sure"),
                row.getInt("dispatched"),
                record,
                !code.isEmpty()
                        && rules.excluded().stream().noneMatch(code::startsWith)
                        && record.proves(rules.last(), rules.percent()));
    }

    private static Decision decision(ResultSet row, int index) throws SQLException {
        return new Decision(
                new DecisionId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("number"),
                EvidenceJson.read(row.getString("evidence"), Evidence.class),
                EvidenceJson.read(row.getString("verdict"), Verdict.class),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                Outcome.valueOf(row.getString("outcome")),
                DecisionTable.nomineeOrNull(row, "actual"));
    }
}
