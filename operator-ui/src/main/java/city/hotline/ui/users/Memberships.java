package city.hotline.ui.users;

import city.hotline.access.Account;
import city.hotline.access.Role;
import city.hotline.catalogue.Wording;
import city.hotline.departments.Department;
import city.hotline.departments.DepartmentMembers;
import city.hotline.departments.Departments;
import city.hotline.providers.Provider;
import city.hotline.providers.ProviderMembers;
import city.hotline.providers.Providers;
import city.hotline.ui.kit.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** For whom the handlers of a city work: a department, or a firm or team. */
@Component
class Memberships {
    private final Departments departments;
    private final DepartmentMembers departmentMembers;
    private final Providers providers;
    private final ProviderMembers providerMembers;

    Memberships(
            Departments departments,
            DepartmentMembers departmentMembers,
            Providers providers,
            ProviderMembers providerMembers) {
        this.departments = departments;
        this.departmentMembers = departmentMembers;
        this.providers = providers;
        this.providerMembers = providerMembers;
    }

    /** One card for each of the user's roles that works for somebody. */
    List<Card> cards(Account account) {
        List<Card> cards = new ArrayList<>();
        if (account.roles().contains(Role.DEPARTMENT_HANDLER)) {
            cards.add(new MembershipCard<>(new InDepartment(), account));
        }
        if (account.roles().contains(Role.PROVIDER_HANDLER)) {
            cards.add(new MembershipCard<>(new AtProvider(), account));
        }
        return cards;
    }

    private final class InDepartment implements MembershipCard.House<Department> {
        @Override
        public String words() {
            return "users.department";
        }

        @Override
        public List<Department> all() {
            return departments.all();
        }

        @Override
        public Wording name(Department one) {
            return one.name();
        }

        @Override
        public Optional<Department> of(Account account) {
            return departmentMembers.departmentOf(account.id()).flatMap(departments::byId);
        }

        @Override
        public void assign(Account account, @Nullable Department chosen) {
            departmentMembers.assign(account.id(), chosen == null ? null : chosen.id());
        }
    }

    private final class AtProvider implements MembershipCard.House<Provider> {
        @Override
        public String words() {
            return "providers.member";
        }

        @Override
        public List<Provider> all() {
            return providers.all();
        }

        @Override
        public Wording name(Provider one) {
            return one.name();
        }

        @Override
        public Optional<Provider> of(Account account) {
            return providerMembers.providerOf(account.id()).flatMap(providers::byId);
        }

        @Override
        public void assign(Account account, @Nullable Provider chosen) {
            providerMembers.assign(account.id(), chosen == null ? null : chosen.id());
        }
    }
}
