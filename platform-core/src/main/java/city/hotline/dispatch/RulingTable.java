package city.hotline.dispatch;

import city.hotline.cases.CaseAccess;
import city.hotline.cases.CaseId;
import city.hotline.cases.ReturnCause;
import city.hotline.departments.DepartmentId;
import city.hotline.departments.DispatchRuleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Disputes and rulings as rows. */
@Component
class RulingTable {
    /** What is kept about a case is known to whoever may know of the case. */
    private static final String OF_CASE = "select * from ruling where case_id = :case and"
            + " exists (select from hotline_case where hotline_case.id = ruling.case_id and " + CaseAccess.SQL
            + ") order by asked_at, id";

    private final JdbcClient jdbc;

    RulingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(Ruling dispute) {
        jdbc.sql("""
                        insert into ruling (id, case_id, department, department_name, cause, words, named_name, asked_at, due_at)
                        values (:id, :case, :department, :name, :cause, :words, :named, :asked, :due)""")
                .param("id", dispute.id().value())
                .param("case", dispute.caseId().value())
                .param("department", dispute.department().value())
                .param("name", dispute.departmentName())
                .param("cause", dispute.cause().name())
                .param("words", dispute.words())
                .param("named", dispute.namedName())
                .param("asked", at(dispute.asked()))
                .param("due", at(dispute.due()))
                .update();
    }

    /** The open dispute about a case; it is kept from everybody else until the transaction ends. */
    Optional<Ruling> hold(CaseId id) {
        return jdbc.sql("select * from ruling where case_id = :case and ruled_at is null for update")
                .param("case", id.value())
                .query(RulingTable::read)
                .optional();
    }

    void close(RulingId id, Verdict verdict, String leadName, @Nullable DispatchRuleId rule, String by, Instant at) {
        jdbc.sql("""
                        update ruling set ruled_at = :at, ruled_by = :by, lead = :lead, lead_name = :name, reason = :reason,
                            rule = cast(:rule as uuid)
                        where id = :id""")
                .param("at", at(at))
                .param("by", by)
                .param("lead", verdict.lead().value())
                .param("name", leadName)
                .param("reason", verdict.reason())
                .param("rule", rule == null ? null : rule.value())
                .param("id", id.value())
                .update();
    }

    /** A dispute that was never ruled. */
    void drop(CaseId id) {
        jdbc.sql("delete from ruling where case_id = :case and ruled_at is null")
                .param("case", id.value())
                .update();
    }

    List<Ruling> of(CaseId id) {
        return jdbc.sql(OF_CASE)
                .param("case", id.value())
                .params(CaseAccess.parameters())
                .query(RulingTable::read)
                .list();
    }

    private static Ruling read(ResultSet row, int index) throws SQLException {
        OffsetDateTime ruled = row.getObject("ruled_at", OffsetDateTime.class);
        return new Ruling(
                new RulingId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                new DepartmentId(row.getObject("department", UUID.class)),
                row.getString("department_name"),
                ReturnCause.valueOf(row.getString("cause")),
                row.getString("words"),
                row.getString("named_name"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                ruled == null ? null : ruled.toInstant(),
                row.getString("ruled_by"),
                row.getString("lead_name"),
                row.getString("reason"),
                row.getObject("rule") != null);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
