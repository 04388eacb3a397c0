package city.hotline.access;

import city.hotline.tenancy.Tenants;
import java.util.Collection;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Component;

/** Who must have a second factor: whoever manages users, that is the administrators of cities and of the platform. */
@Component
class FactorPolicy {
    static final String CODE = "CODE";
    private static final String CODE_SHOWN = "FACTOR_" + CODE;

    private final AccessProperties properties;
    private final Tenants tenants;

    FactorPolicy(AccessProperties properties, Tenants tenants) {
        this.properties = properties;
        this.tenants = tenants;
    }

    boolean requires(Set<Role> roles) {
        return properties.secondFactorRequired()
                && StoredAccount.administers(roles)
                && !properties
                        .secondFactorExempt()
                        .contains(tenants.current().id().code());
    }

    /** Whether a session with these authorities is enough for somebody with these roles. */
    boolean isContent(Set<Role> roles, Collection<? extends GrantedAuthority> authorities) {
        return !requires(roles)
                || authorities.stream()
                        .anyMatch(authority -> authority instanceof FactorGrantedAuthority
                                && CODE_SHOWN.equals(authority.getAuthority()));
    }
}
