package city.hotline.access;

import city.hotline.tenancy.TenantId;
import java.util.Optional;
import java.util.Set;

/**
 * Work that no person started: onboarding, the command line, a schedule. Put it on with {@link CurrentOperator#runAs}.
 * No login and no token ever gives one, since no login name holds a colon.
 */
public final class SystemOperator {
    private static final String PREFIX = "system:";

    private SystemOperator() {}

    /** @param name what the audit trail calls it, after {@code system:}; for example {@code onboarding} */
    public static Operator of(TenantId tenant, String name, Role... roles) {
        return new Operator(null, tenant.code(), PREFIX + name, name, null, Set.of(roles), 0);
    }

    /** The name in such a signature, as it was given to {@link #of}; nothing in a person's. */
    public static Optional<String> nameIn(String signature) {
        return signature.startsWith(PREFIX) ? Optional.of(signature.substring(PREFIX.length())) : Optional.empty();
    }

    static boolean is(Operator operator) {
        return operator.account() == null && operator.loginName().startsWith(PREFIX);
    }
}
