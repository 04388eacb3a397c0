package city.hotline.departments;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.access.Role;
import city.hotline.foundation.Uuids;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Catalogues;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Handlers of departments at work, for tests. Every handler works for a department of the city's template, or for none. */
@Component
public class Handlers {
    private final Catalogues catalogues;
    private final Tenants tenants;
    private final Departments departments;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Handlers(
            Catalogues catalogues,
            Tenants tenants,
            Departments departments,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.catalogues = catalogues;
        this.tenants = tenants;
        this.departments = departments;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Somebody at work who handles cases. */
    public record Handler(Tenants tenants, TenantId city, Operator operator) {
        public <T> T does(Supplier<T> work) {
            return tenants.runAs(city, () -> CurrentOperator.runAs(operator, work));
        }

        public UUID account() {
            return Objects.requireNonNull(operator.account());
        }
    }

    /** A new handler of a department. */
    public Handler of(TenantId city, DepartmentId department) {
        Handler handler = ofNone(city);
        write(city, "insert into department_member (account, department) values (?, ?)", handler.account(), department);
        return handler;
    }

    /** Somebody with a handler's role whom nobody has given a department. */
    public Handler ofNone(TenantId city) {
        UUID account = Uuids.next();
        return new Handler(
                tenants,
                city,
                new Operator(account, city.code(), "dept1", "承办人", null, Set.of(Role.DEPARTMENT_HANDLER), 0));
    }

    public Department department(TenantId city, String code) {
        catalogues.installOnce(city);
        return catalogues.asOperatorOf(
                city,
                () -> departments.all().stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .orElseThrow());
    }

    /** Lets {@code unit} belong to {@code parent}. */
    public void move(TenantId city, DepartmentId unit, DepartmentId parent) {
        write(city, "update department set parent = ? where id = ?", parent.value(), unit);
    }

    private void write(TenantId city, String sql, UUID first, DepartmentId second) {
        tenants.runAs(
                city,
                () -> transaction.execute(
                        _ -> jdbc.sql(sql).param(first).param(second.value()).update()));
    }
}
