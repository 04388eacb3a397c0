package city.hotline.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes, stocks and removes the schemas and roles of tenants, on the owner's login. */
@Component
class TenantSchemas {
    private static final String SPARE = "spare_";

    private final Shards shards;
    private final String applicationLogin;
    private final Map<TenantKind, Blueprint> blueprints = new EnumMap<>(TenantKind.class);

    TenantSchemas(Shards shards, TenancyProperties properties) {
        this.shards = shards;
        this.applicationLogin = properties.shards().getFirst().user();
    }

    /** Makes the schema and the role of a new tenant: out of the stock if there is one, else from the blueprint. */
    void create(Tenant tenant) {
        Blueprint blueprint = blueprint(tenant.kind());
        Sql.inTransaction(shards.owner(tenant.shard()), owner -> {
            if (tenant.kind() != TenantKind.CITY || !takeSpare(owner, tenant.schema(), blueprint)) {
                build(owner, tenant.schema(), blueprint);
            }
            return tenant;
        });
    }

    /** Removes everything the tenant has on its shard: schema, tables, role. */
    void erase(Tenant tenant) {
        Sql.inTransaction(shards.owner(tenant.shard()), owner -> drop(owner, tenant.schema()));
    }

    /** Fills the stock of a shard up to {@code wanted}; each schema in its own transaction. */
    void stock(String shard, int wanted) {
        Blueprint blueprint = blueprint(TenantKind.CITY);
        for (int have = spares(shard).size(); have < wanted; have++) {
            Sql.inTransaction(shards.owner(shard), owner -> {
                String name = SPARE
                        + Sql.texts(owner, "select replace(gen_random_uuid()::text, '-', '')")
                                .getFirst();
                build(owner, name, blueprint);
                return Sql.run(owner, "COMMENT ON SCHEMA " + name + " IS '" + blueprint.fingerprint() + "'");
            });
        }
    }

    List<String> spares(String shard) {
        return Sql.inTransaction(
                shards.owner(shard),
                owner ->
                        Sql.texts(owner, "select nspname from pg_namespace where nspname like 'spare\\_%' order by 1"));
    }

    synchronized Blueprint blueprint(TenantKind kind) {
        return blueprints.computeIfAbsent(
                kind,
                wanted -> Sql.inTransaction(
                        shards.owner(shards.main()), owner -> Blueprint.draw(owner, Changelog.of(wanted))));
    }

    /** Gives the tenant's role what it may do, and takes back what a table marks as append-only. */
    static void grant(Connection owner, String schema) throws SQLException {
        Sql.run(owner, """
                GRANT USAGE ON SCHEMA %1$s TO %1$s;
                GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %1$s TO %1$s;
                GRANT USAGE ON ALL SEQUENCES IN SCHEMA %1$s TO %1$s;
                REVOKE ALL ON %1$s.databasechangelog, %1$s.databasechangeloglock FROM %1$s""".formatted(schema));
        for (String table : Sql.texts(
                owner,
                "select relname from pg_class where relnamespace = ?::regnamespace and relkind in ('r', 'p')"
                        + " and obj_description(oid, 'pg_class') like '@append-only%'",
                schema)) {
            Sql.run(owner, "REVOKE UPDATE, DELETE, TRUNCATE ON " + schema + "." + table + " FROM " + schema);
        }
    }

    private void build(Connection owner, String schema, Blueprint blueprint) throws SQLException {
        Sql.run(owner, """
                CREATE SCHEMA %1$s;
                CREATE ROLE %1$s NOLOGIN NOINHERIT;
                GRANT %1$s TO %2$s WITH INHERIT FALSE, SET TRUE""".formatted(schema, applicationLogin));
        blueprint.replay(owner, schema);
        grant(owner, schema);
    }

    private boolean takeSpare(Connection owner, String schema, Blueprint blueprint) throws SQLException {
        Sql.run(owner, "SELECT pg_advisory_xact_lock(hashtext('boling spare schemas'))");
        List<String> ready = Sql.texts(
                owner,
                "select nspname from pg_namespace where nspname like 'spare\\_%' and obj_description(oid) = ? limit 1",
                blueprint.fingerprint());
        if (ready.isEmpty()) {
            return false;
        }
        Sql.run(
                owner,
                "ALTER SCHEMA %1$s RENAME TO %2$s; ALTER ROLE %1$s RENAME TO %2$s; COMMENT ON SCHEMA %2$s IS NULL"
                        .formatted(ready.getFirst(), schema));
        return true;
    }

    static boolean drop(Connection owner, String schema) throws SQLException {
        return Sql.run(owner, "DROP SCHEMA IF EXISTS %1$s CASCADE; DROP ROLE IF EXISTS %1$s".formatted(schema));
    }
}
