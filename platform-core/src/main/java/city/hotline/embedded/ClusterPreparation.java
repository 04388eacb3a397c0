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

/**
 * Prepares the logins and databases of an embedded cluster by the same scripts that an administrator runs on a real one,
 * and says how to reach them.
 */
public final class EmbeddedShards {
    private static final String OWNER = "boling_owner";
    private static final String APP = "boling_app";
    /** The cluster listens on loopback for this one machine; production refuses to start on these words. */
    private static final String PASSWORD = "embedded-only";

    private EmbeddedShards() {}

    /**
     * Makes what is missing and gives the application's properties that name these shards, in this order.
     *
     * @param databases lower-case letters, digits and underscores; the first holds the directory
     */
    public static Map<String, Object> prepare(EmbeddedCluster cluster, List<String> databases) {
        try {
            run(cluster, "postgres", "select 1 from pg_roles where rolname = '" + APP + "'", "cluster.sql", "");
            for (String database : databases) {
                createDatabase(cluster, database);
                run(
                        cluster,
                        database,
                        "select 1 from pg_namespace where nspname = 'nowhere'",
                        "database.sql",
                        database);
            }
            return properties(cluster.port(), databases);
        } catch (SQLException refused) {
            throw new IllegalStateException("the embedded PostgreSQL could not be prepared", refused);
        }
    }

    /** The properties of shards that were prepared earlier, on a server that listens at {@code port}. */
    public static Map<String, Object> properties(int port, List<String> databases) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (int i = 0; i < databases.size(); i++) {
            String shard = "hotline.tenancy.shards[" + i + "].";
            properties.put(shard + "id", i == 0 ? "main" : "shard" + (i + 1));
            properties.put(shard + "url", "jdbc:postgresql://127.0.0.1:" + port + "/" + databases.get(i));
            properties.put(shard + "user", APP);
            properties.put(shard + "password", PASSWORD);
            properties.put(shard + "owner", OWNER);
            properties.put(shard + "owner-password", PASSWORD);
        }
        return properties;
    }

    private static void createDatabase(EmbeddedCluster cluster, String database) throws SQLException {
        try (Connection connection = cluster.superuser("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            if (!found(statement, "select 1 from pg_database where datname = '" + database + "'")) {
                statement.execute(
                        "CREATE DATABASE " + database + " OWNER " + OWNER + " TEMPLATE template0 ENCODING 'UTF8'"
                                + " LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C'");
            }
        }
    }

    private static void run(EmbeddedCluster cluster, String database, String done, String script, String name)
            throws SQLException {
        try (Connection connection = cluster.superuser(database).getConnection();
                Statement statement = connection.createStatement()) {
            if (!found(statement, done)) {
                statement.execute(read(script)
                        .replace("${owner}", OWNER)
                        .replace("${ownerPassword}", PASSWORD)
                        .replace("${app}", APP)
                        .replace("${appPassword}", PASSWORD)
                        .replace("${database}", name));
            }
        }
    }

    private static boolean found(Statement statement, String question) throws SQLException {
        try (ResultSet rows = statement.executeQuery(question)) {
            return rows.next();
        }
    }

    private static String read(String script) {
        try (InputStream in = EmbeddedShards.class.getResourceAsStream("/db/bootstrap/" + script)) {
            if (in == null) {
                throw new IllegalStateException("db/bootstrap/" + script + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
