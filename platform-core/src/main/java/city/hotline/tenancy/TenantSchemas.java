package city.hotline.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes, upgrades and removes the schemas and roles of tenants, on the owner's login. */
@Component
class TenantSchemas {
    private final Shards shards;
    private final Changelogs changelogs;
    private final SpareSchemas spares;
    private final Map<TenantKind, Blueprint> blueprints = new EnumMap<>(TenantKind.class);

    TenantSchemas(Shards shards, Changelogs changelogs) {
        this.shards = shards;
        this.changelogs = changelogs;
        this.spares = new SpareSchemas(shards);
    }

    /**
     * Makes the schema and the role of a new tenant in the caller's transaction: out of the stock if there is one, else
     * from the blueprint. A schema of that name that is there already makes it fail.
     */
    Fingerprint create(Connection owner, Tenant tenant) throws SQLException {
        Blueprint blueprint = blueprint(tenant.kind());
        if (tenant.kind() != TenantKind.CITY || !spares.take(owner, tenant.schema(), blueprint)) {
            build(owner, tenant.schema(), shards.login(tenant.shard()), blueprint);
        }
        return blueprint.fingerprint();
    }

    /**
     * Runs all pending steps of a tenant, gives its role its rights again and compares the result with the blueprint, in
     * the transaction that is open when this returns; nothing is left of it when this throws.
     *
     * @throws MigrationFailed when the schema differs from the blueprint in the end
     */
    void upgrade(Connection owner, Tenant tenant) throws SQLException {
        String schema = tenant.schema();
        Blueprint blueprint = blueprint(tenant.kind());
        String pending = changelogs.of(tenant.kind()).pending(owner, schema);
        // Whoever waits for a table makes everybody after it wait: better to fail here and be run again.
        Sql.run(owner, "SET LOCAL lock_timeout = '10s'; SET LOCAL search_path = " + schema);
        Sql.run(owner, pending);
        grant(owner, schema);
        List<String> differences = blueprint.fingerprint().differencesOf(Fingerprint.of(owner, schema));
        if (!differences.isEmpty()) {
            throw new MigrationFailed(
                    schema,
                    "it differs from the blueprint in " + differences.size() + " parts, first: "
                            + differences.getFirst());
        }
    }

    /** Removes everything the tenant has on its shard: schema, tables, role. */
    void erase(Tenant tenant) {
        Sql.inTransaction(shards.owner(tenant.shard()), owner -> {
            TenantsWithWork.forget(owner, tenant.schema());
            return drop(owner, tenant.schema());
        });
    }

    /** Drops what is outdated in the stock of a shard and fills it up to {@code wanted}. */
    void stock(String shard, int wanted) {
        spares.stock(shard, wanted, blueprint(TenantKind.CITY));
    }

    List<String> spares(String shard) {
        return spares.all(shard);
    }

    synchronized Blueprint blueprint(TenantKind kind) {
        return blueprints.computeIfAbsent(
                kind,
                wanted -> Sql.inTransaction(
                        shards.owner(shards.main()), owner -> Blueprint.draw(owner, changelogs.of(wanted))));
    }

    /** Makes schema and role from nothing, in the caller's transaction. */
    static void build(Connection owner, String schema, String login, Blueprint blueprint) throws SQLException {
        prepare(owner, schema, login);
        blueprint.replay(owner, schema);
    }

    /** An empty schema and its role, which {@code login} may put on. */
    static void prepare(Connection owner, String schema, String login) throws SQLException {
        Sql.run(owner, """
                CREATE SCHEMA %1$s;
                CREATE ROLE %1$s NOLOGIN NOINHERIT;
                GRANT %1$s TO %2$s WITH INHERIT FALSE, SET TRUE""".formatted(schema, login));
    }

    /** Gives the tenant's role what it may do with all that the schema holds now. */
    static void grant(Connection owner, String schema) throws SQLException {
        Sql.run(owner, Rights.of(owner, schema));
    }

    static boolean drop(Connection owner, String schema) throws SQLException {
        return Sql.run(owner, "DROP SCHEMA IF EXISTS %1$s CASCADE; DROP ROLE IF EXISTS %1$s".formatted(schema));
    }
}
