package city.hotline.tenancy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the tenants live.
 *
 * @param domain the tail of every tenant's first host name: {@code ningbo.<domain>}
 * @param shards the database clusters; the first holds the directory
 * @param trustedProxies addresses or networks (10.1.0.0/16) whose {@code X-Forwarded-Host} is believed; nobody's by
 *     default
 * @param spareSchemas how many ready-made schemas each shard keeps in stock for the next city
 * @param poolSize connections per shard
 */
@ConfigurationProperties("hotline.tenancy")
public record TenancyProperties(
        @DefaultValue("localhost") String domain,
        @DefaultValue List<Shard> shards,
        @DefaultValue Set<String> trustedProxies,
        @DefaultValue("2") int spareSchemas,
        @DefaultValue("16") int poolSize) {

    public TenancyProperties {
        domain = domain.toLowerCase(Locale.ROOT);
        if (shards.stream().map(Shard::id).collect(Collectors.toSet()).size() < shards.size()) {
            throw new IllegalArgumentException("hotline.tenancy.shards: two shards have the same id");
        }
        if (poolSize < 2) {
            throw new IllegalArgumentException("hotline.tenancy.pool-size: at least 2 connections are needed");
        }
        if (spareSchemas < 0 || spareSchemas > 1000) {
            throw new IllegalArgumentException("hotline.tenancy.spare-schemas: 0 to 1000");
        }
    }

    /**
     * One database.
     *
     * @param id a short name, for example {@code main}
     * @param user the least-privileged login of the application: owns nothing, inherits nothing
     * @param owner the login that creates schemas and roles; only the roles admin and migrate are given it, else empty
     */
    public record Shard(
            String id,
            String url,
            String user,
            String password,
            @DefaultValue("") String owner,
            @DefaultValue("") String ownerPassword) {
        private static final Pattern LOGIN = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

        public Shard {
            if (!LOGIN.matcher(user).matches()
                    || !(owner.isEmpty() || LOGIN.matcher(owner).matches())) {
                throw new IllegalArgumentException("hotline.tenancy.shards: the logins of shard " + id
                        + " may hold lower-case letters, digits and underscores alone");
            }
        }

        @Override
        public String toString() {
            return "Shard[" + id + "]";
        }
    }
}
