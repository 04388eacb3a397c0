package city.hotline.knowledge;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.access.Role;
import city.hotline.foundation.Uuids;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Somebody who reads or writes in a city, for tests. */
record Writers(Tenants tenants, TenantId city, Operator operator) {
    static Writers in(TenantId city, Tenants tenants, String login, Role role) {
        return in(city, tenants, Uuids.next(), login, role);
    }

    static Writers in(TenantId city, Tenants tenants, UUID account, String login, Role role) {
        return new Writers(tenants, city, new Operator(account, city.code(), login, login, null, Set.of(role), 1));
    }

    <T> T does(Supplier<T> work) {
        return tenants.runAs(city, () -> CurrentOperator.runAs(operator, work));
    }

    void does(Runnable work) {
        does(() -> {
            work.run();
            return this;
        });
    }
}
