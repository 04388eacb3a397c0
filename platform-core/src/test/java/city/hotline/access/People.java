package city.hotline.access;

import city.hotline.foundation.Uuids;
import city.hotline.tenancy.ControlPlane;
import city.hotline.tenancy.NewTenant;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.TenantKind;
import city.hotline.tenancy.TenantState;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Operators;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Users and tenants as the tests of this room need them: fresh ones, every time. */
@Component
class People {
    static final String PASSWORD = "好密码 correct horse";

    private final Tenants tenants;
    private final Accounts accounts;
    private final ControlPlane controlPlane;

    People(Tenants tenants, Accounts accounts, ControlPlane controlPlane) {
        this.tenants = tenants;
        this.accounts = accounts;
        this.controlPlane = controlPlane;
    }

    /** A login name that nobody has yet. */
    static String freshName() {
        return "u" + tail(10);
    }

    static NewAccount someone(Role... roles) {
        return new NewAccount(freshName(), "王小丽", null, Set.of(roles), PASSWORD);
    }

    Account in(TenantId tenant, Role... roles) {
        return as(administratorOf(tenant), () -> accounts.create(someone(roles)));
    }

    /** Runs {@code work} as {@code operator}, in his tenant. */
    <T> T as(Operator operator, Supplier<T> work) {
        return tenants.runAs(operator.tenant(), () -> CurrentOperator.runAs(operator, work));
    }

    void does(Operator operator, Runnable work) {
        as(operator, () -> {
            work.run();
            return operator;
        });
    }

    static Operator administratorOf(TenantId tenant) {
        return Operators.of(tenant, Role.CITY_ADMINISTRATOR);
    }

    /** A tenant of the test's own, with nobody in it; the test erases it. */
    TenantId newTenant(TenantKind kind, String shard) {
        TenantId id = new TenantId("x" + tail(12));
        controlPlane.create(new NewTenant(id, kind, "测试城", "Test city", "TC", "#0b6bcb", shard));
        controlPlane.enter(id, TenantState.LIVE);
        tenants.runAs(id, () -> {});
        return id;
    }

    void erase(TenantId tenant) {
        controlPlane.erase(tenant);
    }

    private static String tail(int length) {
        String random = Uuids.next().toString().replace("-", "");
        return random.substring(random.length() - length);
    }
}
