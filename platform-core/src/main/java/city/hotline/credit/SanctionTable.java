package city.hotline.credit;

import city.hotline.cases.CaseAccess;
import city.hotline.cases.CaseId;
import city.hotline.foundation.Uuids;
import city.hotline.providers.ProviderId;
import city.hotline.providers.ProviderStanding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sanctions and what they caused, as rows. */
@Component
class SanctionTable {
    /** A case that the reader may not know of is left out of an effect, and the effect is not. */
    private static final String EFFECTS = """
            select e.kind, e.detail, e.at, c.id as case_id, coalesce(c.number, '') as number from sanction_effect e
            left join (select id, number from hotline_case where\s""" + CaseAccess.SQL + """
            ) c on c.id = e.case_id where e.sanction = :id order by e.at, e.id""";

    private final JdbcClient jdbc;
    private final AppealTable appeals;

    SanctionTable(JdbcClient jdbc, AppealTable appeals) {
        this.jdbc = jdbc;
        this.appeals = appeals;
    }

    void insert(Sanction sanction) {
        jdbc.sql("""
                        insert into sanction (id, record, provider, rule_version, nth, given, step, at, by_whom, by_name,
                            appeal_until, lapses_at)
                        values (:id, :record, :provider, :version, :nth, :given, :step, :at, :by, :name, :until, :lapses)""")
                .param("id", sanction.id().value())
                .param("record", sanction.record().value())
                .param("provider", sanction.provider().value())
                .param("version", sanction.ruleVersion())
                .param("nth", sanction.nth())
                .param("given", sanction.given().name())
                .param("step", sanction.step().name())
                .param("at", Rows.at(sanction.at()))
                .param("by", sanction.by().key())
                .param("name", sanction.by().name())
                .param("until", Rows.at(sanction.appealUntil()))
                .param("lapses", Rows.at(sanction.lapses()))
                .update();
    }

    void step(SanctionId id, ProviderStanding step) {
        jdbc.sql("update sanction set step = :step where id = :id")
                .param("step", step.name())
                .param("id", id.value())
                .update();
    }

    void reverse(SanctionId id, Instant at) {
        jdbc.sql("update sanction set reversed_at = :at where id = :id")
                .param("at", Rows.at(at))
                .param("id", id.value())
                .update();
    }

    void effect(SanctionId id, EffectKind kind, @Nullable CaseId caseId, String detail, Instant at) {
        jdbc.sql("""
                        insert into sanction_effect (id, sanction, kind, case_id, detail, at)
                        values (:id, :sanction, :kind, cast(:case as uuid), :detail, :at)""")
                .param("id", Uuids.next())
                .param("sanction", id.value())
                .param("kind", kind.name())
                .param("case", caseId == null ? null : caseId.value())
                .param("detail", detail)
                .param("at", Rows.at(at))
                .update();
    }

    /** The verified records that no appeal took back, for the rule. */
    List<SanctionRule.Fault> faults(ProviderId provider) {
        return jdbc.sql("""
                        select r.id, r.severity, s.at, s.lapses_at from sanction s join bad_record r on r.id = s.record
                        where s.provider = :provider and s.reversed_at is null""")
                .param("provider", provider.value())
                .query((row, index) -> new SanctionRule.Fault(
                        new BadRecordId(Rows.uuid(row, "id")),
                        Severity.valueOf(row.getString("severity")),
                        Rows.instant(row, "at"),
                        Rows.instant(row, "lapses_at")))
                .list();
    }

    Optional<Sanction> find(SanctionId id) {
        return jdbc.sql("select * from sanction where id = :id")
                .param("id", id.value())
                .query(SanctionTable::read)
                .optional()
                .map(this::whole);
    }

    /** Oldest first. */
    List<Sanction> of(ProviderId provider) {
        return jdbc
                .sql("select * from sanction where provider = :provider order by at, id")
                .param("provider", provider.value())
                .query(SanctionTable::read)
                .list()
                .stream()
                .map(this::whole)
                .toList();
    }

    private Sanction whole(Sanction head) {
        return head.with(effects(head.id()), appeals.of(head.id()).orElse(null));
    }

    private List<Effect> effects(SanctionId id) {
        return jdbc.sql(EFFECTS)
                .params(CaseAccess.parameters())
                .param("id", id.value())
                .query(SanctionTable::effect)
                .list();
    }

    private static Effect effect(ResultSet row, int index) throws SQLException {
        @Nullable UUID id = row.getObject("case_id", UUID.class);
        return new Effect(
                EffectKind.valueOf(row.getString("kind")),
                id == null ? null : new CaseId(id),
                row.getString("number"),
                row.getString("detail"),
                Rows.instant(row, "at"));
    }

    private static Sanction read(ResultSet row, int index) throws SQLException {
        return new Sanction(
                new SanctionId(Rows.uuid(row, "id")),
                new BadRecordId(Rows.uuid(row, "record")),
                new ProviderId(Rows.uuid(row, "provider")),
                row.getInt("rule_version"),
                row.getInt("nth"),
                ProviderStanding.valueOf(row.getString("given")),
                ProviderStanding.valueOf(row.getString("step")),
                Rows.instant(row, "at"),
                Rows.signatory(row, "by_whom", "by_name"),
                Rows.instant(row, "appeal_until"),
                Rows.instant(row, "lapses_at"),
                Rows.instantOrNull(row, "reversed_at"),
                List.of(),
                null);
    }
}
