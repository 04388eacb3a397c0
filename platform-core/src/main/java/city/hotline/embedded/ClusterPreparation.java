package city.hotline.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Prepares the logins and databases of a cluster by the same scripts that an administrator runs on a real one. It is for
 * clusters that belong to one machine or to a test: the logins get the given password.
 *
 * @param superuser gives the superuser's data source of a database of the cluster
 * @param password of both logins
 */
public record ClusterPreparation(Function<String, DataSource> superuser, String password) {
    private static final String OWNER = "boling_owner";
    private static final String APP = "boling_app";

    /**
     * Makes what is missing; what is there stays as it is.
     *
     * @param databases lower-case letters, digits and underscores
     */
    public void prepare(List<String> databases) {
        try {
            run("postgres", "select 1 from pg_roles where rolname = '" + APP + "'", "cluster.sql");
            for (String database : databases) {
                createDatabase(database);
                run(database, "select 1 from pg_namespace where nspname = 'nowhere'", "database.sql");
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(
                    "the PostgreSQL cluster could not be prepared: " + refused.getMessage(), refused);
        }
    }

    /**
     * The application's properties that name these databases as shards, in this order; the first holds the directory.
     *
     * @param url gives a database's JDBC URL
     */
    public static Map<String, Object> properties(
            Function<String, String> url, String password, List<String> databases) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (int i = 0; i < databases.size(); i++) {
            String shard = "hotline.tenancy.shards[" + i + "].";
            properties.put(shard + "id", i == 0 ? "main" : "shard" + (i + 1));
            properties.put(shard + "url", url.apply(databases.get(i)));
            properties.put(shard + "user", APP);
            properties.put(shard + "password", password);
            properties.put(shard + "owner", OWNER);
            properties.put(shard + "owner-password", password);
        }
        return properties;
    }

    private void createDatabase(String database) throws SQLException {
        try (Connection connection = superuser.apply("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            if (!found(statement, "select 1 from pg_database where datname = '" + database + "'")) {
                statement.execute(
                        "CREATE DATABASE " + database + " OWNER " + OWNER + " TEMPLATE template0 ENCODING 'UTF8'"
                                + " LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C'");
            }
        }
    }

    private void run(String database, String done, String script) throws SQLException {
        try (Connection connection = superuser.apply(database).getConnection();
                Statement statement = connection.createStatement()) {
            if (!found(statement, done)) {
                statement.execute(read(script)
                        .replace("${owner}", OWNER)
                        .replace("${ownerPassword}", password)
                        .replace("${app}", APP)
                        .replace("${appPassword}", password)
                        .replace("${database}", database));
            }
        }
    }

    private static boolean found(Statement statement, String question) throws SQLException {
        try (ResultSet rows = statement.executeQuery(question)) {
            return rows.next();
        }
    }

    private static String read(String script) {
        try (InputStream in = ClusterPreparation.class.getResourceAsStream("/db/bootstrap/" + script)) {
            if (in == null) {
                throw new IllegalStateException("db/bootstrap/" + script + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
