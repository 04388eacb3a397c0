package city.hotline.supervision;

import city.hotline.cases.CaseAccess;
import city.hotline.cases.CaseId;
import city.hotline.departments.DepartmentId;
import city.hotline.foundation.Uuids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Supervisions as rows. */
@Component
class SupervisionTable {
    /** What is kept about a case is known to whoever may know of the case. */
    private static final String KNOWN = "select * from supervision where exists (select from hotline_case"
            + " where hotline_case.id = supervision.case_id and " + CaseAccess.SQL + ") and ";

    private static final String OF_CASE = KNOWN + "case_id = :case order by opened_at, id";
    private static final String RUNNING = KNOWN + "ended_at is null order by due_at, id limit :limit";

    private final JdbcClient jdbc;

    SupervisionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether there was none that runs about the case; otherwise nothing was written */
    boolean open(Supervision supervision) {
        try {
            jdbc.sql("""
                            insert into supervision (id, case_id, cause, reason, opened_at, opened_by, due_at)
                            values (:id, :case, :cause, :reason, :at, :by, :due)""")
                    .param("id", supervision.id().value())
                    .param("case", supervision.caseId().value())
                    .param("cause", supervision.cause().name())
                    .param("reason", supervision.reason())
                    .param("at", at(supervision.opened()))
                    .param("by", supervision.openedBy())
                    .param("due", at(supervision.due()))
                    .update();
        } catch (DuplicateKeyException runs) {
            return false;
        }
        supervision
                .parties()
                .forEach(party -> name(supervision.id(), party, supervision.openedBy(), supervision.opened()));
        return true;
    }

    /** A party has a part from now on, behind all that were named before; nobody else names one meanwhile. */
    void name(SupervisionId id, Party party, String by, Instant at) {
        jdbc.sql("""
                        insert into supervision_party
                            (supervision, position, department, department_name, task, named_at, named_by)
                        values (:id, (select count(*) from supervision_party where supervision = :id),
                            :department, :name, :task, :at, :by)""")
                .param("id", id.value())
                .param("department", party.department().value())
                .param("name", party.name())
                .param("task", party.task())
                .param("at", at(at))
                .param("by", by)
                .update();
    }

    void release(SupervisionId id, DepartmentId department, String reason, String by, Instant at) {
        jdbc.sql("""
                        update supervision_party set ended_at = :at, ended_by = :by, end_reason = :reason
                        where supervision = :id and department = :department and ended_at is null""")
                .param("at", at(at))
                .param("by", by)
                .param("reason", reason)
                .param("id", id.value())
                .param("department", department.value())
                .update();
    }

    /** One that runs; it is kept from everybody else until the transaction ends. */
    Optional<Supervision> hold(SupervisionId id) {
        return jdbc.sql("select * from supervision where id = :id and ended_at is null for update")
                .param("id", id.value())
                .query(SupervisionTable::read)
                .optional()
                .map(this::whole);
    }

    void record(SupervisionId id, Minutes minutes, String by, Instant at) {
        jdbc.sql("""
                        insert into supervision_minutes (id, supervision, held_at, means, present, agreed, recorded_at, recorded_by)
                        values (:id, :supervision, :held, :means, :present, :agreed, :at, :by)""")
                .param("id", Uuids.next())
                .param("supervision", id.value())
                .param("held", at(minutes.held()))
                .param("means", minutes.means().name())
                .param("present", minutes.present())
                .param("agreed", minutes.agreed())
                .param("at", at(at))
                .param("by", by)
                .update();
    }

    void end(SupervisionId id, String conclusion, String by, Instant at) {
        jdbc.sql("update supervision set ended_at = :at, ended_by = :by, conclusion = :conclusion where id = :id")
                .param("at", at(at))
                .param("by", by)
                .param("conclusion", conclusion)
                .param("id", id.value())
                .update();
    }

    List<Supervision> of(CaseId id) {
        return jdbc
                .sql(OF_CASE)
                .param("case", id.value())
                .params(CaseAccess.parameters())
                .query(SupervisionTable::read)
                .list()
                .stream()
                .map(this::whole)
                .toList();
    }

    List<Supervision> running(int limit) {
        return jdbc
                .sql(RUNNING)
                .param("limit", limit)
                .params(CaseAccess.parameters())
                .query(SupervisionTable::read)
                .list()
                .stream()
                .map(this::whole)
                .toList();
    }

    private Supervision whole(Supervision head) {
        return head.with(parts(head.id()), minutes(head.id()));
    }

    private List<Part> parts(SupervisionId id) {
        return jdbc.sql("select * from supervision_party where supervision = :id order by position")
                .param("id", id.value())
                .query(SupervisionTable::part)
                .list();
    }

    private static Part part(ResultSet row, int index) throws SQLException {
        return new Part(
                new Party(
                        new DepartmentId(row.getObject("department", UUID.class)),
                        row.getString("department_name"),
                        row.getString("task")),
                instant(row, "named_at"),
                row.getString("named_by"),
                instantOrNull(row, "ended_at"),
                row.getString("ended_by"),
                row.getString("end_reason"));
    }

    private List<RecordedMinutes> minutes(SupervisionId id) {
        return jdbc.sql("select * from supervision_minutes where supervision = :id order by held_at, recorded_at")
                .param("id", id.value())
                .query((row, index) -> new RecordedMinutes(
                        new Minutes(
                                instant(row, "held_at"),
                                Minutes.Means.valueOf(row.getString("means")),
                                row.getString("present"),
                                row.getString("agreed")),
                        instant(row, "recorded_at"),
                        row.getString("recorded_by")))
                .list();
    }

    private static Supervision read(ResultSet row, int index) throws SQLException {
        return new Supervision(
                new SupervisionId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                Cause.valueOf(row.getString("cause")),
                row.getString("reason"),
                instant(row, "opened_at"),
                row.getString("opened_by"),
                instant(row, "due_at"),
                List.of(),
                List.of(),
                instantOrNull(row, "ended_at"),
                row.getString("ended_by"),
                row.getString("conclusion"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
