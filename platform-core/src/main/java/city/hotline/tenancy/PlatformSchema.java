package city.hotline.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * The directory's own schema, made and upgraded at start-up by a process that has the owner's login. It is one schema,
 * whatever the number of tenants, so it costs a start the same on the first day and with a thousand cities.
 */
@Component
class PlatformSchema implements InitializingBean {
    private static final String SCHEMA = "platform";

    private final Shards shards;
    private final Changelog changelog;

    PlatformSchema(Shards shards, Changelogs changelogs) {
        this.shards = shards;
        this.changelog = changelogs.platform();
    }

    @Override
    public void afterPropertiesSet() {
        if (shards.hasOwner()) {
            upgrade();
        }
    }

    /** Makes what is missing; a second process that starts at the same time waits, then finds nothing left to do. */
    void upgrade() {
        Sql.holding(shards.owner(shards.main()), "boling platform schema", owner -> {
            prepare(owner);
            owner.commit();
            String pending = changelog.pending(owner, SCHEMA);
            Sql.run(owner, "SET LOCAL search_path = " + SCHEMA);
            return Sql.run(owner, pending);
        });
    }

    /** A role belongs to the whole cluster and may be there before the schema, which belongs to one database. */
    private void prepare(Connection owner) throws SQLException {
        if (Sql.texts(owner, "select 1 from pg_roles where rolname = 'boling_directory'")
                .isEmpty()) {
            Sql.run(owner, "CREATE ROLE boling_directory NOLOGIN NOINHERIT");
        }
        if (Sql.texts(owner, "select 1 from pg_namespace where nspname = '" + SCHEMA + "'")
                .isEmpty()) {
            Sql.run(owner, "CREATE SCHEMA " + SCHEMA);
            Sql.run(owner, "GRANT USAGE ON SCHEMA " + SCHEMA + " TO boling_directory");
            Sql.run(owner, """
                    GRANT boling_directory TO %s WITH INHERIT FALSE, SET TRUE""".formatted(shards.login(shards.main())));
        }
    }
}
