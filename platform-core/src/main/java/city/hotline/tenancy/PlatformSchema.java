package city.hotline.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * The schemas that belong to no tenant: the directory's on the first shard, and on every shard what it keeps for itself.
 * A process that has the owner's login makes and upgrades them at start-up. They are few, whatever the number of tenants,
 * so they cost a start the same on the first day and with a thousand cities.
 */
@Component
class PlatformSchema implements InitializingBean {
    private static final String PLATFORM = "platform";
    private static final String DIRECTORY_ROLE = "boling_directory";

    private final Shards shards;
    private final Changelogs changelogs;

    PlatformSchema(Shards shards, Changelogs changelogs) {
        this.shards = shards;
        this.changelogs = changelogs;
    }

    @Override
    public void afterPropertiesSet() {
        if (shards.hasOwner()) {
            upgrade();
        }
    }

    /** Makes what is missing; a second process that starts at the same time waits, then finds nothing left to do. */
    void upgrade() {
        shards.ids().forEach(shard -> upgrade(shard, TenantsWithWork.SCHEMA, TenantsWithWork.ROLE, changelogs.shard()));
        upgrade(shards.main(), PLATFORM, DIRECTORY_ROLE, changelogs.platform());
    }

    private void upgrade(String shard, String schema, String role, Changelog changelog) {
        Sql.holding(shards.owner(shard), "boling platform schema", owner -> {
            prepare(owner, schema, role, shards.login(shard));
            owner.commit();
            String pending = changelog.pending(owner, schema);
            Sql.run(owner, "SET LOCAL search_path = " + schema);
            return Sql.run(owner, pending);
        });
    }

    /** A role belongs to the whole cluster and may be there before the schema, which belongs to one database. */
    private static void prepare(Connection owner, String schema, String role, String login) throws SQLException {
        if (Sql.texts(owner, "select 1 from pg_roles where rolname = ?", role).isEmpty()) {
            Sql.run(owner, "CREATE ROLE " + role + " NOLOGIN NOINHERIT");
        }
        if (Sql.texts(owner, "select 1 from pg_namespace where nspname = ?", schema)
                .isEmpty()) {
            Sql.run(owner, "CREATE SCHEMA " + schema);
            Sql.run(owner, "GRANT USAGE ON SCHEMA " + schema + " TO " + role);
            Sql.run(owner, "GRANT " + role + " TO " + login + " WITH INHERIT FALSE, SET TRUE");
        }
    }
}
