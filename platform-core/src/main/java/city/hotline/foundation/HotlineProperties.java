package city.hotline.foundation;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What this process is for.
 *
 * @param roles the parts it plays; all of them by default
 * @param production true where real citizens are served: what suits one machine alone is then refused at start
 */
@ConfigurationProperties("hotline")
public record HotlineProperties(
        @DefaultValue({"operator", "admin", "worker", "migrate", "embedded"})
        Set<ProcessRole> roles,

        @DefaultValue("false") boolean production) {

    public HotlineProperties {
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("hotline.roles: name at least one of operator, admin, worker, migrate");
        }
        roles = Set.copyOf(roles);
    }

    public boolean plays(ProcessRole role) {
        return roles.contains(role);
    }

    /** Whether this process may be given the login that creates schemas. */
    public boolean mayOwnSchemas() {
        return plays(ProcessRole.ADMIN) || plays(ProcessRole.MIGRATE);
    }
}
