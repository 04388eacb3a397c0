package city.hotline.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * The directory's own schema, made and upgraded at start-up by a process that has the owner's login. It is one schema,
 * whatever the number of tenants, so it costs a start the same on the first day and with a thousand cities.
 */
@Component
class PlatformSchema implements InitializingBean {
    private final Shards shards;
    private final String applicationLogin;

    PlatformSchema(Shards shards, TenancyProperties properties) {
        this.shards = shards;
        this.applicationLogin = properties.shards().getFirst().user();
    }

    @Override
    public void afterPropertiesSet() {
        if (shards.hasOwner()) {
            DataSource source = shards.owner(shards.main());
            Sql.inTransaction(source, this::prepareOnce);
            Sql.inTransaction(source, this::update);
        }
    }

    private boolean prepareOnce(Connection owner) throws SQLException {
        Sql.run(owner, "SELECT pg_advisory_xact_lock(hashtext('boling platform schema'))");
        boolean first = Sql.texts(owner, "select 1 from pg_roles where rolname = 'boling_directory'")
                .isEmpty();
        return first && prepare(owner);
    }

    private boolean update(Connection owner) throws SQLException {
        Changelog.PLATFORM.update(owner, "platform");
        return Sql.run(owner, "RESET search_path");
    }

    private boolean prepare(Connection owner) throws SQLException {
        return Sql.run(owner, """
                CREATE SCHEMA platform;
                CREATE ROLE boling_directory NOLOGIN NOINHERIT;
                GRANT boling_directory TO %s WITH INHERIT FALSE, SET TRUE;
                GRANT USAGE ON SCHEMA platform TO boling_directory""".formatted(applicationLogin));
    }
}
