package city.hotline.knowledge;

import city.hotline.access.CurrentOperator;
import city.hotline.departments.DepartmentId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The department of whoever reads and writes for his own department alone: what he writes is in its name, and what it answers
 * for he may read, whoever else it is for.
 */
@Component
public class OwnDepartment {
    private final JdbcClient jdbc;

    OwnDepartment(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NoDepartment when the present operator writes for his own department and has none */
    ArticleContent signed(ArticleContent content) {
        return Reach.editsOwnAlone() ? content.ownedBy(mine().orElseThrow(NoDepartment::new)) : content;
    }

    /** Nothing for who works for none, and for work that no person started. */
    @Transactional(readOnly = true)
    public Optional<DepartmentId> mine() {
        return jdbc.sql("select department from department_member where account = cast(:me as uuid)")
                .param("me", CurrentOperator.require().account())
                .query(UUID.class)
                .optional()
                .map(DepartmentId::new);
    }
}
