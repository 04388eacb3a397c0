package city.hotline.tenancy;

import java.time.ZoneId;
import java.util.Set;

/**
 * One row of the directory.
 *
 * @param nameZh the hotline's name as citizens know it, for example 宁波81890
 * @param numberPrefix capital letters that begin the city's case numbers, for example NB
 * @param accent the city's colour as #rrggbb
 * @param zone the city's time zone; instants are kept in UTC everywhere else
 * @param shard the database cluster that holds the schema
 * @param hosts every host name that leads to this tenant, in lower case, without a port
 */
public record Tenant(
        TenantId id,
        TenantKind kind,
        TenantState state,
        String nameZh,
        String nameEn,
        String numberPrefix,
        String accent,
        ZoneId zone,
        String shard,
        Set<String> hosts) {
    private static final String PREFIX = "t_";

    /**
     * Where citizens find a page of this house, at the first of its hosts.
     *
     * @param path with its first slash
     */
    public String address(String path) {
        return "https://" + hosts.stream().sorted().findFirst().orElseThrow() + path;
    }

    /** The schema that holds this tenant's tables; its database role has the same name. */
    String schema() {
        return schemaOf(id);
    }

    /** Held by whoever makes, migrates or erases the schema. */
    String lock() {
        return "boling tenant " + id.code();
    }

    static String schemaOf(TenantId id) {
        return PREFIX + id.code();
    }

    /** Whose schema it is; the reverse of {@link #schemaOf}. */
    static TenantId idOf(String schema) {
        return new TenantId(schema.substring(PREFIX.length()));
    }
}
