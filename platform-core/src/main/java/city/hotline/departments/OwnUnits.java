package city.hotline.departments;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The departments that whoever is at work answers for: the one he works for and all that belong to it. It is asked of the
 * rows at each act, so a change of membership holds at once.
 */
@Component
public class OwnUnits {
    /** Their ids, as a subquery with {@code :me}; empty for who works for none and for work that no person started. */
    public static final String SQL = """
            (select own.unit from department_member member join department_unit own on own.within = member.department
             where member.account = cast(:me as uuid))""";

    private final JdbcClient jdbc;

    OwnUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The account that {@code :me} stands for; null for work that no person started. */
    public static @Nullable UUID me() {
        return CurrentOperator.find().map(Operator::account).orElse(null);
    }

    /** Whether whoever is at work answers for {@code department}. */
    @Transactional(readOnly = true)
    public boolean hold(DepartmentId department) {
        return jdbc.sql("select cast(:department as uuid) in " + SQL)
                .param("department", department.value())
                .param("me", me())
                .query(Boolean.class)
                .single();
    }

    /** The department that whoever is at work works for himself. */
    @Transactional(readOnly = true)
    public Optional<DepartmentId> own() {
        return jdbc.sql("select department from department_member where account = cast(:me as uuid)")
                .param("me", me())
                .query(UUID.class)
                .optional()
                .map(DepartmentId::new);
    }

    /** Those that belong to {@code department}, directly or further down, by code; itself is not among them. */
    @Transactional(readOnly = true)
    public List<DepartmentId> below(DepartmentId department) {
        return jdbc.sql("""
                        select d.id from department_unit u join department d on d.id = u.unit
                        where u.within = :department and u.unit <> :department order by d.code""")
                .param("department", department.value())
                .query((row, index) -> new DepartmentId(row.getObject("id", UUID.class)))
                .list();
    }
}
