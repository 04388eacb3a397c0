package city.hotline.knowledge;

import city.hotline.access.CurrentOperator;
import city.hotline.departments.DepartmentId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sees to it that whoever writes for his own department alone writes in its name. */
@Component
class OwnDepartment {
    private final JdbcClient jdbc;

    OwnDepartment(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NoDepartment when the present operator writes for his own department and has none */
    ArticleContent signed(ArticleContent content) {
        return Reach.editsOwnAlone() ? content.ownedBy(mine().orElseThrow(NoDepartment::new)) : content;
    }

    private Optional<DepartmentId> mine() {
        return jdbc.sql("select department from department_member where account = cast(:me as uuid)")
                .param("me", CurrentOperator.require().account())
                .query(UUID.class)
                .optional()
                .map(DepartmentId::new);
    }
}
