package city.hotline.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of cases from handler to handler, for the room that dispatches by itself. It joins that room's transaction and asks
 * nobody's permission; cases of sealed lines, imported and removed ones are not there.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CaseCourses {
    private static final String HEAD = """
            select id, state, item_id, item_code, area, address, title, description, confidential, choice from hotline_case
            where id = any(:ids) and import_id is null and removed_at is null
              and line <> all(array(select sealed.line from sealed_line sealed)) order by id for no key update""";
    private static final String LEGS = """
            select case_id, handler_kind, handler_id, handler_name, accepted_at is not null accepted,
                   returned_at is not null returned
            from case_assignment where case_id = any(:ids) order by assigned_at, id""";

    private final JdbcClient jdbc;

    CaseCourses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A case and everybody whom it was given to, in order.
     *
     * @param item null while nobody said what it is about
     * @param text title and description
     * @param asked whether its citizen was asked to choose the firm himself since the last step
     */
    public record Course(
            CaseId id,
            CaseState state,
            @Nullable ItemChoice item,
            String area,
            String address,
            String text,
            boolean confidential,
            boolean asked,
            List<Leg> legs) {
        public Course {
            legs = List.copyOf(legs);
        }
    }

    /**
     * One handler on the way.
     *
     * @param returned whether he gave it back or it was taken from him
     */
    public record Leg(HandlerKind kind, UUID handler, String name, boolean accepted, boolean returned) {}

    /** Those of the cases that are there, kept from everybody else until the transaction ends. */
    public List<Course> hold(Collection<CaseId> ids) {
        SqlArrayValue array =
                new SqlArrayValue("uuid", ids.stream().map(CaseId::value).toArray());
        Map<UUID, List<Leg>> legs = new LinkedHashMap<>();
        List<Course> courses = jdbc.sql(HEAD)
                .param("ids", array)
                .query((row, index) -> course(row, legs))
                .list();
        // The legs are read under the lock, so that no step falls between the two.
        jdbc.sql(LEGS).param("ids", array).query(row -> {
            List<Leg> those = legs.get(row.getObject("case_id", UUID.class));
            if (those != null) {
                those.add(leg(row));
            }
        });
        return courses.stream().map(course -> with(course, legs)).toList();
    }

    private static Course course(ResultSet row, Map<UUID, List<Leg>> legs) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        legs.put(id, new ArrayList<>());
        return new Course(
                new CaseId(id),
                CaseState.valueOf(row.getString("state")),
                CaseSummary.item(Columns.uuidOrNull(row, "item_id"), row.getString("item_code")),
                row.getString("area"),
                row.getString("address"),
                row.getString("title") + "\n" + row.getString("description"),
                row.getBoolean("confidential"),
                row.getString("choice") != null,
                List.of());
    }

    private static Course with(Course course, Map<UUID, List<Leg>> legs) {
        return new Course(
                course.id(),
                course.state(),
                course.item(),
                course.area(),
                course.address(),
                course.text(),
                course.confidential(),
                course.asked(),
                legs.getOrDefault(course.id().value(), List.of()));
    }

    private static Leg leg(ResultSet row) throws SQLException {
        return new Leg(
                HandlerKind.valueOf(row.getString("handler_kind")),
                row.getObject("handler_id", UUID.class),
                row.getString("handler_name"),
                row.getBoolean("accepted"),
                row.getBoolean("returned"));
    }
}
