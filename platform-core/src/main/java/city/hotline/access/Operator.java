package city.hotline.access;

import city.hotline.tenancy.TenantId;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who is at work: the principal of a session or of an API token.
 *
 * @param account null for work that no person started: a token, an import from the command line, a schedule
 * @param seatNumber the operator's number as citizens hear it, for example 28; null for people without a seat
 * @param displayName never shown to citizens
 * @param stamp changes when the account's password, roles or state change; an older one is no longer valid
 * @param lines codes of the lines that he works on; sealed ones among them are open to him
 */
public record Operator(
        @Nullable UUID account,
        String tenantCode,
        String loginName,
        String displayName,
        @Nullable String seatNumber,
        Set<Role> roles,
        long stamp,
        Set<String> lines)
        implements AuthenticatedPrincipal, Serializable {

    /** Somebody who works on no line in particular, so that every sealed one is closed to him. */
    public Operator(
            @Nullable UUID account,
            String tenantCode,
            String loginName,
            String displayName,
            @Nullable String seatNumber,
            Set<Role> roles,
            long stamp) {
        this(account, tenantCode, loginName, displayName, seatNumber, roles, stamp, Set.of());
    }

    public Set<Permission> permissions() {
        return roles.stream().flatMap(role -> role.permissions().stream()).collect(Collectors.toUnmodifiableSet());
    }

    public boolean may(Permission permission) {
        return roles.stream().anyMatch(role -> role.permissions().contains(permission));
    }

    public TenantId tenant() {
        return new TenantId(tenantCode);
    }

    /**
     * How a case's timeline names this person: "28号" where there is a seat, else the login name. The audit trail takes
     * the login name, which never changes hands as a seat does.
     */
    public String signature() {
        return seatNumber == null ? loginName : seatNumber + "号";
    }

    /** Unique over all tenants. */
    @Override
    public String getName() {
        return tenantCode + "/" + loginName;
    }

    /** Reaches logs, so it names no person. */
    @Override
    public String toString() {
        return "Operator[" + account + "]";
    }
}
