package city.hotline.testing;

import city.hotline.access.AccountId;
import city.hotline.access.Operator;
import city.hotline.access.Role;
import city.hotline.tenancy.TenantId;
import java.util.Set;

/** People at work, for {@code CurrentOperator.runAs}; no table knows them. */
public final class Operators {
    private Operators() {}

    /** Somebody on seat 28 of {@code tenant} with these roles. */
    public static Operator of(TenantId tenant, Role... roles) {
        return new Operator(AccountId.next().value(), tenant.code(), "tester", "测试员", "28", Set.of(roles), 1);
    }
}
