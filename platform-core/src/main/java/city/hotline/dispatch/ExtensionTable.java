package city.hotline.dispatch;

import city.hotline.cases.CaseAccess;
import city.hotline.cases.CaseId;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Wishes for more time as rows. */
@Component
class ExtensionTable {
    /** What is kept about a case is known to whoever may know of the case. */
    private static final String OF_CASE = "select * from case_extension where case_id = :case and"
            + " exists (select from hotline_case where hotline_case.id = case_extension.case_id and " + CaseAccess.SQL
            + ") order by asked_at, id";

    private final JdbcClient jdbc;

    ExtensionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(Extension wish) {
        jdbc.sql("""
                        insert into case_extension (id, case_id, department_name, days, reason, asked_at, asked_by, due_at)
                        values (:id, :case, :department, :days, :reason, :asked, :by, :due)""")
                .param("id", Uuids.next())
                .param("case", wish.caseId().value())
                .param("department", wish.department())
                .param("days", wish.days())
                .param("reason", wish.reason())
                .param("asked", at(wish.asked()))
                .param("by", wish.askedBy())
                .param("due", at(wish.due()))
                .update();
    }

    /** The open wish; it is kept from everybody else until the transaction ends. */
    Optional<Extension> hold(CaseId id) {
        return jdbc.sql("select * from case_extension where case_id = :case and decided_at is null for update")
                .param("case", id.value())
                .query(ExtensionTable::read)
                .optional();
    }

    /** @param due by when the handler is to be done now; null when the wish was refused */
    void decide(CaseId id, @Nullable Instant due, String words, String by, Instant at) {
        jdbc.sql("""
                        update case_extension set decided_at = :at, decided_by = :by, granted = :granted, words = :words,
                            handling_due_at = cast(:due as timestamptz)
                        where case_id = :case and decided_at is null""")
                .param("at", at(at))
                .param("by", by)
                .param("granted", due != null)
                .param("words", words)
                .param("due", due == null ? null : at(due))
                .param("case", id.value())
                .update();
    }

    /** A wish that was never decided, for the case left who wished. */
    void drop(CaseId id) {
        jdbc.sql("delete from case_extension where case_id = :case and decided_at is null")
                .param("case", id.value())
                .update();
    }

    List<Extension> of(CaseId id) {
        return jdbc.sql(OF_CASE)
                .param("case", id.value())
                .params(CaseAccess.parameters())
                .query(ExtensionTable::read)
                .list();
    }

    private static Extension read(ResultSet row, int index) throws SQLException {
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return new Extension(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("department_name"),
                row.getInt("days"),
                row.getString("reason"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("asked_by"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                decided == null ? null : decided.toInstant(),
                row.getString("decided_by"),
                row.getObject("granted", Boolean.class),
                row.getString("words"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
