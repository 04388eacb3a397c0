package city.hotline.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The stock of ready-made schemas: the next city takes one by renaming it. Each carries the hash of the blueprint that it
 * was built from as its comment, so one of an older version is never taken.
 */
final class SpareSchemas {
    private static final String PREFIX = "spare_";
    private static final String ALL = "select nspname from pg_namespace where nspname like 'spare\\_%'";

    private final Shards shards;

    SpareSchemas(Shards shards) {
        this.shards = shards;
    }

    /** Drops outdated ones and builds up to {@code wanted}, each in a transaction of its own. */
    void stock(String shard, int wanted, Blueprint blueprint) {
        for (String outdated : outdated(shard, blueprint)) {
            Sql.inTransaction(shards.owner(shard), owner -> {
                lock(owner);
                return TenantSchemas.drop(owner, outdated);
            });
        }
        for (int have = all(shard).size(); have < wanted; have++) {
            Sql.inTransaction(shards.owner(shard), owner -> build(owner, shards.login(shard), blueprint));
        }
    }

    List<String> all(String shard) {
        return Sql.inTransaction(shards.owner(shard), owner -> Sql.texts(owner, ALL + " order by 1"));
    }

    /** Renames a spare schema and its role to {@code schema}; false when there is none of this blueprint. */
    boolean take(Connection owner, String schema, Blueprint blueprint) throws SQLException {
        lock(owner);
        List<String> ready = Sql.texts(
                owner,
                ALL + " and obj_description(oid, 'pg_namespace') = ? limit 1",
                blueprint.fingerprint().hash());
        if (ready.isEmpty()) {
            return false;
        }
        Sql.run(
                owner,
                "ALTER SCHEMA %1$s RENAME TO %2$s; ALTER ROLE %1$s RENAME TO %2$s; COMMENT ON SCHEMA %2$s IS NULL"
                        .formatted(ready.getFirst(), schema));
        return true;
    }

    private List<String> outdated(String shard, Blueprint blueprint) {
        return Sql.inTransaction(
                shards.owner(shard),
                owner -> Sql.texts(
                        owner,
                        ALL + " and obj_description(oid, 'pg_namespace') is distinct from ?",
                        blueprint.fingerprint().hash()));
    }

    private static String build(Connection owner, String login, Blueprint blueprint) throws SQLException {
        String name = PREFIX
                + Sql.texts(owner, "select replace(gen_random_uuid()::text, '-', '')")
                        .getFirst();
        TenantSchemas.build(owner, name, login, blueprint);
        Sql.run(
                owner,
                "COMMENT ON SCHEMA " + name + " IS '" + blueprint.fingerprint().hash() + "'");
        return name;
    }

    private static void lock(Connection owner) throws SQLException {
        Sql.texts(owner, "select pg_advisory_xact_lock(hashtextextended('boling spare schemas', 0))");
    }
}
