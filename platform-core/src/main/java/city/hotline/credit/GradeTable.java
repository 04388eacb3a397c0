package city.hotline.credit;

import city.hotline.credit.Graded.Reason;
import city.hotline.providers.ProviderId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Grades as rows. */
@Component
class GradeTable {
    private final JdbcClient jdbc;

    GradeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(StoredGrade grade) {
        jdbc.sql("""
                        insert into credit_grade (id, provider, formula, cause, period_from, period_until, inputs, points, grade,
                            reason, computed_at, computed_by)
                        values (:id, :provider, :formula, :cause, :from, :until, cast(:inputs as jsonb), :points, :grade,
                            :reason, :at, :by)""")
                .param("id", grade.id().value())
                .param("provider", grade.provider().value())
                .param("formula", grade.formula())
                .param("cause", grade.cause().name())
                .param("from", grade.period().from())
                .param("until", grade.period().until())
                .param("inputs", JsonMapper.shared().writeValueAsString(grade.inputs()))
                .param("points", grade.graded().points())
                .param("grade", grade.graded().grade().name())
                .param("reason", grade.graded().reason().name())
                .param("at", Rows.at(grade.at()))
                .param("by", grade.by())
                .update();
    }

    /** Newest first. */
    List<StoredGrade> of(ProviderId provider) {
        return jdbc.sql("select * from credit_grade where provider = :provider order by computed_at desc, id desc")
                .param("provider", provider.value())
                .query(GradeTable::read)
                .list();
    }

    Optional<StoredGrade> newest(ProviderId provider) {
        return jdbc.sql(
                        "select * from credit_grade where provider = :provider order by computed_at desc, id desc limit 1")
                .param("provider", provider.value())
                .query(GradeTable::read)
                .optional();
    }

    /** The grades that hold today; who was never graded is left out. */
    Map<ProviderId, Grade> held() {
        Map<ProviderId, Grade> held = new HashMap<>();
        jdbc.sql("select distinct on (provider) provider, grade from credit_grade"
                        + " order by provider, computed_at desc, id desc")
                .query(row -> {
                    held.put(new ProviderId(Rows.uuid(row, "provider")), Grade.valueOf(row.getString("grade")));
                });
        return held;
    }

    private static StoredGrade read(ResultSet row, int index) throws SQLException {
        return new StoredGrade(
                new GradeId(Rows.uuid(row, "id")),
                new ProviderId(Rows.uuid(row, "provider")),
                row.getInt("formula"),
                StoredGrade.Cause.valueOf(row.getString("cause")),
                new GradePeriod(
                        row.getObject("period_from", LocalDate.class), row.getObject("period_until", LocalDate.class)),
                JsonMapper.shared().readValue(row.getString("inputs"), GradeInputs.class),
                new Graded(
                        Grade.valueOf(row.getString("grade")),
                        row.getBigDecimal("points"),
                        Reason.valueOf(row.getString("reason"))),
                Rows.instant(row, "computed_at"),
                row.getString("computed_by"));
    }
}
