package city.hotline.ui.queues;

import city.hotline.access.Account;
import city.hotline.access.AccountId;
import city.hotline.access.Accounts;
import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.departments.Department;
import city.hotline.departments.DepartmentMembers;
import city.hotline.departments.Departments;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Catalogues;
import city.hotline.testing.Operators;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Departments and who works for them, for the tests of screens. */
@Component
public class CityDepartments {
    private final Catalogues catalogues;
    private final Tenants tenants;
    private final Departments departments;
    private final DepartmentMembers members;
    private final Accounts accounts;

    CityDepartments(
            Catalogues catalogues,
            Tenants tenants,
            Departments departments,
            DepartmentMembers members,
            Accounts accounts) {
        this.catalogues = catalogues;
        this.tenants = tenants;
        this.departments = departments;
        this.members = members;
        this.accounts = accounts;
    }

    public Department byCode(TenantId city, String code) {
        catalogues.installOnce(city);
        return in(
                city,
                () -> departments.all().stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .orElseThrow());
    }

    /** Lets a user of the tests work for a department. */
    public Department employ(TenantId city, String login, String code) {
        Department department = byCode(city, code);
        return in(city, () -> {
            members.assign(account(login), department.id());
            return department;
        });
    }

    private AccountId account(String login) {
        return accounts.list().stream()
                .filter(one -> one.loginName().equals(login))
                .map(Account::id)
                .findFirst()
                .orElseThrow();
    }

    private <T> T in(TenantId city, Supplier<T> work) {
        return tenants.runAs(
                city, () -> CurrentOperator.runAs(Operators.of(city, Role.CITY_ADMINISTRATOR, Role.OPERATOR), work));
    }
}
