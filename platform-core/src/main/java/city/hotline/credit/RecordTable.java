package city.hotline.credit;

import city.hotline.cases.CaseAccess;
import city.hotline.cases.CaseId;
import city.hotline.providers.ProviderId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bad records as rows. What comes from a case is known to whoever may know of the case, and to the provider itself. */
@Component
class RecordTable {
    private static final String READ = """
            select r.*, c.number, p.name_zh from bad_record r join hotline_case c on c.id = r.case_id
            join provider p on p.id = r.provider where\s""";
    private static final String KNOWN =
            READ + "r.case_id in (select id from hotline_case where " + CaseAccess.SQL + ") and ";
    private static final String ONE = KNOWN + "r.id = :id";
    private static final String OF_CASE = KNOWN + "r.case_id = :case order by r.reported_at, r.id";
    private static final String OF_PROVIDER = KNOWN + "r.provider = :provider order by r.reported_at desc, r.id desc";
    private static final String WAITING = KNOWN + "r.state = 'REPORTED' order by r.reported_at, r.id limit :most";
    private static final String OWN = READ
            + "r.provider = :provider and r.state in ('VERIFIED', 'REVERSED') order by r.decided_at desc, r.id desc";

    private final JdbcClient jdbc;

    RecordTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last assignment of the case to the provider; empty where it never was its case. */
    Optional<UUID> assignment(CaseId id, ProviderId provider) {
        return jdbc.sql("""
                        select id from case_assignment where case_id = :case and handler_id = :provider
                            and handler_kind in ('PROVIDER', 'TEAM') order by assigned_at desc, id desc limit 1""")
                .param("case", id.value())
                .param("provider", provider.value())
                .query(UUID.class)
                .optional();
    }

    /** @return whether it was written: false where the assignment is under judgement already */
    boolean insert(BadRecordId id, NewBadRecord record, UUID assignment, Signatory by, Instant at) {
        try {
            jdbc.sql("""
                            insert into bad_record (id, case_id, assignment, provider, kind, facts, state, reported_at,
                                reported_by, reported_by_name)
                            values (:id, :case, :assignment, :provider, :kind, :facts, 'REPORTED', :at, :by, :name)""")
                    .param("id", id.value())
                    .param("case", record.caseId().value())
                    .param("assignment", assignment)
                    .param("provider", record.provider().value())
                    .param("kind", record.kind().name())
                    .param("facts", record.facts())
                    .param("at", Rows.at(at))
                    .param("by", by.key())
                    .param("name", by.name())
                    .update();
            return true;
        } catch (DuplicateKeyException judged) {
            return false;
        }
    }

    /** Keeps it from everybody else until the transaction ends. */
    void hold(BadRecordId id) {
        jdbc.sql("select id from bad_record where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    void decide(
            BadRecordId id, RecordState state, @Nullable Severity severity, String words, Signatory by, Instant at) {
        jdbc.sql("""
                        update bad_record set state = :state, severity = :severity, decision = :words, decided_at = :at,
                            decided_by = :by, decided_by_name = :name where id = :id""")
                .param("state", state.name())
                .param("severity", severity == null ? null : severity.name())
                .param("words", words)
                .param("at", Rows.at(at))
                .param("by", by.key())
                .param("name", by.name())
                .param("id", id.value())
                .update();
    }

    void reverse(BadRecordId id) {
        jdbc.sql("update bad_record set state = 'REVERSED' where id = :id")
                .param("id", id.value())
                .update();
    }

    Optional<BadRecord> find(BadRecordId id) {
        return jdbc.sql(ONE)
                .params(CaseAccess.parameters())
                .param("id", id.value())
                .query(RecordTable::read)
                .optional();
    }

    List<BadRecord> of(CaseId id) {
        return jdbc.sql(OF_CASE)
                .params(CaseAccess.parameters())
                .param("case", id.value())
                .query(RecordTable::read)
                .list();
    }

    List<BadRecord> of(ProviderId provider) {
        return jdbc.sql(OF_PROVIDER)
                .params(CaseAccess.parameters())
                .param("provider", provider.value())
                .query(RecordTable::read)
                .list();
    }

    List<BadRecord> waiting(int most) {
        return jdbc.sql(WAITING)
                .params(CaseAccess.parameters())
                .param("most", most)
                .query(RecordTable::read)
                .list();
    }

    /** What the provider itself reads: what was decided against it, of every line, without who reported it. */
    List<BadRecord> own(ProviderId provider) {
        return jdbc.sql(OWN)
                .param("provider", provider.value())
                .query(RecordTable::read)
                .list();
    }

    private static BadRecord read(ResultSet row, int index) throws SQLException {
        String severity = row.getString("severity");
        return new BadRecord(
                new BadRecordId(Rows.uuid(row, "id")),
                new CaseId(Rows.uuid(row, "case_id")),
                row.getString("number"),
                new ProviderId(Rows.uuid(row, "provider")),
                row.getString("name_zh"),
                Misconduct.valueOf(row.getString("kind")),
                row.getString("facts"),
                RecordState.valueOf(row.getString("state")),
                severity == null ? null : Severity.valueOf(severity),
                Rows.instant(row, "reported_at"),
                Rows.signatory(row, "reported_by", "reported_by_name"),
                Rows.instantOrNull(row, "decided_at"),
                Rows.signatoryOrNull(row, "decided_by", "decided_by_name"),
                row.getString("decision"));
    }
}
