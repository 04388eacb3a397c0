package city.hotline.tenancy;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.Map;
import liquibase.Scope;
import liquibase.command.CommandScope;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.ui.LoggerUIService;

/** Liquibase, which is the source of truth for every schema. It is not safe twice in one JVM at a time. */
final class Changelog {
    private static final Object ONE_AT_A_TIME = new Object();

    /** What every city's schema holds. */
    static final Changelog CITY = new Changelog("db/tenant.yaml");
    /** What the schema of the platform's own users holds. */
    static final Changelog HOUSE = new Changelog("db/house.yaml");
    /** The directory. */
    static final Changelog PLATFORM = new Changelog("db/platform.yaml");

    private final String file;

    Changelog(String file) {
        this.file = file;
    }

    static Changelog of(TenantKind kind) {
        return switch (kind) {
            case CITY -> CITY;
            case PLATFORM -> HOUSE;
        };
    }

    /** Brings {@code schema} up to date, each step in a transaction of its own. */
    void update(Connection connection, String schema) {
        command(connection, schema, "update", OutputStream.nullOutputStream());
    }

    /** The SQL that would fill the empty or missing {@code schema}; nothing is changed. */
    String script(Connection connection, String schema) {
        ByteArrayOutputStream script = new ByteArrayOutputStream();
        command(connection, schema, "updateSql", script);
        return script.toString(StandardCharsets.UTF_8);
    }

    private void command(Connection connection, String schema, String command, OutputStream output) {
        synchronized (ONE_AT_A_TIME) {
            try {
                Sql.run(connection, "SET search_path = " + schema);
                connection.commit();
                Database database =
                        DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
                database.setDefaultSchemaName(schema);
                database.setLiquibaseSchemaName(schema);
                Scope.child(
                        Map.of(Scope.Attr.ui.name(), new LoggerUIService()),
                        () -> new CommandScope(command)
                                .addArgumentValue("database", database)
                                .addArgumentValue("changelogFile", file)
                                .setOutput(output)
                                .execute());
            } catch (Exception failed) {
                throw new MigrationFailed(schema, failed);
            }
        }
    }
}
