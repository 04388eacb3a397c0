package city.hotline.cases;

import city.hotline.departments.DepartmentId;
import city.hotline.departments.OwnUnits;
import city.hotline.foundation.Uuids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The departments that help, as rows. Whoever writes one holds the case. */
@Component
class HelperRows {
    private static final String WRITE = """
            update case_helper set part = :part, part_at = :at, part_by = :by
            where case_id = :case and department in\s""" + OwnUnits.SQL;

    private final JdbcClient jdbc;

    HelperRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether it was not asked before */
    boolean ask(CaseId id, DepartmentId department, String name, String note, Step step) {
        return jdbc.sql("""
                                insert into case_helper (id, case_id, department, department_name, note, asked_at, asked_by)
                                values (:id, :case, :department, :name, :note, :at, :by) on conflict do nothing""")
                        .param("id", Uuids.next())
                        .param("case", id.value())
                        .param("department", department.value())
                        .param("name", name)
                        .param("note", note)
                        .param("at", Columns.at(step.at()))
                        .param("by", step.actor())
                        .update()
                == 1;
    }

    /** Writes the part of each unit of whoever is at work that helps; says whether there was one. */
    boolean write(CaseId id, String part, Step step) {
        return jdbc.sql(WRITE)
                        .param("part", part)
                        .param("at", Columns.at(step.at()))
                        .param("by", step.actor())
                        .param("case", id.value())
                        .param("me", CaseAccess.me())
                        .update()
                > 0;
    }

    List<HelperPart> of(CaseId id) {
        return jdbc.sql("select * from case_helper where case_id = :case order by asked_at, id")
                .param("case", id.value())
                .query(HelperRows::read)
                .list();
    }

    private static HelperPart read(ResultSet row, int index) throws SQLException {
        return new HelperPart(
                new DepartmentId(row.getObject("department", UUID.class)),
                row.getString("department_name"),
                row.getString("note"),
                Columns.instant(row, "asked_at"),
                row.getString("asked_by"),
                row.getString("part"),
                Columns.instantOrNull(row, "part_at"),
                row.getString("part_by"));
    }
}
