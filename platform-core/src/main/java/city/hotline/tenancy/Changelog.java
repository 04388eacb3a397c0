package city.hotline.tenancy;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import liquibase.Scope;
import liquibase.command.CommandScope;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.ui.LoggerUIService;

/** Liquibase, which is the source of truth for every schema. It is not safe twice in one JVM at a time. */
final class Changelog {
    private static final Object ONE_AT_A_TIME = new Object();
    private static final Pattern SEARCH_PATH = Pattern.compile("(?im)^SET SEARCH_PATH TO .*$");

    private final String file;

    /** @param file on the class path */
    Changelog(String file) {
        this.file = file;
    }

    /**
     * The SQL of the steps that {@code schema}, which may be empty or missing, has not seen yet, Liquibase's own
     * bookkeeping included. Nothing is changed; an open transaction of the connection ends.
     */
    String pending(Connection connection, String schema) {
        ByteArrayOutputStream script = new ByteArrayOutputStream();
        command(connection, schema, "updateSql", script);
        return SEARCH_PATH.matcher(script.toString(StandardCharsets.UTF_8)).replaceAll("");
    }

    /** Has Liquibase itself bring {@code schema} up to date, each step in a transaction of its own. */
    void update(Connection connection, String schema) {
        command(connection, schema, "update", OutputStream.nullOutputStream());
    }

    private void command(Connection connection, String schema, String command, OutputStream output) {
        synchronized (ONE_AT_A_TIME) {
            try (Path _ = Path.to(connection, schema)) {
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

    /** Liquibase commits as it goes, so the path is the session's; it is put back before anybody else gets it. */
    private record Path(Connection connection) implements AutoCloseable {
        static Path to(Connection connection, String schema) throws SQLException {
            Sql.run(connection, "SET search_path = " + schema);
            connection.commit();
            return new Path(connection);
        }

        @Override
        public void close() throws SQLException {
            connection.rollback();
            Sql.run(connection, "RESET search_path");
            connection.commit();
        }
    }
}
