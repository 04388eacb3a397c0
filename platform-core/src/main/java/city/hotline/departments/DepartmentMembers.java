package city.hotline.departments;

import city.hotline.access.AccountId;
import city.hotline.access.AuditTrail;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works for which department. It holds from the user's next act on. */
@Service
@Transactional
@PreAuthorize("hasAuthority('MANAGE_USERS')")
public class DepartmentMembers {
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    DepartmentMembers(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Empty for who works for none, and for unknown accounts. */
    @Transactional(readOnly = true)
    public Optional<DepartmentId> departmentOf(AccountId account) {
        return jdbc.sql("select department from department_member where account = :account")
                .param("account", account.value())
                .query(UUID.class)
                .optional()
                .map(DepartmentId::new);
    }

    /**
     * Lets a user work for a department, and for no other.
     *
     * @param department null: for none
     * @throws MembershipRefused when this city has no such user or no such department
     */
    public void assign(AccountId account, @Nullable DepartmentId department) {
        jdbc.sql("delete from department_member where account = :account")
                .param("account", account.value())
                .update();
        if (department != null) {
            join(account, department);
        }
        audit.record(
                "ACCOUNT_DEPARTMENT_CHANGED", "account:" + account, department == null ? "" : department.toString());
    }

    private void join(AccountId account, DepartmentId department) {
        int joined = jdbc.sql("""
                        insert into department_member (account, department)
                        select a.id, d.id from account a, department d
                        where a.id = :account and d.id = :department""")
                .param("account", account.value())
                .param("department", department.value())
                .update();
        if (joined == 0) {
            throw new MembershipRefused();
        }
    }
}
