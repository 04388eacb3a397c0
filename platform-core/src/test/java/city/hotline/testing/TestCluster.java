package city.hotline.testing;

import city.hotline.embedded.ClusterPreparation;
import city.hotline.embedded.EmbeddedCluster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * A PostgreSQL cluster of a test run, wherever it comes from; it is prepared by the scripts that administrators run.
 *
 * @param url the beginning of a JDBC URL, up to and without the last slash
 */
record TestCluster(String url, String superuser, String password) {
    private static final String LOGINS_PASSWORD = "embedded-only";

    static TestCluster start(String engine) {
        return switch (engine) {
            case "embedded" -> embedded();
            case "containers" -> container();
            case "external" ->
                new TestCluster(
                        required("hotline.test.url"),
                        required("hotline.test.superuser"),
                        required("hotline.test.password"));
            default ->
                throw new IllegalArgumentException(
                        "hotline.test.engine: embedded, containers or external, not " + engine);
        };
    }

    Map<String, Object> shards(List<String> databases) {
        new ClusterPreparation(this::superuser, LOGINS_PASSWORD).prepare(databases);
        return ClusterPreparation.properties(database -> url + "/" + database, LOGINS_PASSWORD, databases);
    }

    DataSource superuser(String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url + "/" + database);
        source.setUser(superuser);
        source.setPassword(password);
        return source;
    }

    private static TestCluster embedded() {
        return SharedEngine.POSTGRES
                .take()
                .flatMap(port -> at(Integer.parseInt(port)).emptied())
                .orElseGet(TestCluster::ownEmbedded);
    }

    private static TestCluster at(int port) {
        return new TestCluster("jdbc:postgresql://127.0.0.1:" + port, "postgres", "");
    }

    /**
     * Without what the module before left: databases, and the roles that belong to no database. Empty when it cannot be
     * made so; then it is of no use.
     */
    private Optional<TestCluster> emptied() {
        try {
            JdbcClient postgres = JdbcClient.create(superuser("postgres"));
            drop(
                    postgres,
                    "select 'DATABASE ' || quote_ident(datname) || ' WITH (FORCE)' from pg_database"
                            + " where not datistemplate and datname <> 'postgres'");
            // The owner granted what the others are members of, and goes last.
            drop(
                    postgres,
                    "select 'ROLE ' || quote_ident(rolname) from pg_roles"
                            + " where rolname <> 'postgres' and rolname !~ '^pg_' order by rolname = 'boling_owner', rolname");
            return Optional.of(this);
        } catch (DataAccessException unusable) {
            return Optional.empty();
        }
    }

    private static void drop(JdbcClient postgres, String left) {
        postgres.sql(left)
                .query(String.class)
                .list()
                .forEach(what -> postgres.sql("DROP " + what).update());
    }

    /** Started for whoever asks, ended with this JVM. */
    static TestCluster ownEmbedded() {
        try {
            Path folder = Files.createTempDirectory("boling-test-postgres");
            EmbeddedCluster cluster = EmbeddedCluster.start(folder, false);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                cluster.close();
                FileSystemUtils.deleteRecursively(folder.toFile());
            }));
            return at(cluster.port());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static TestCluster container() {
        DockerImageName image = DockerImageName.parse(System.getProperty("hotline.test.image", "postgres:18"))
                .asCompatibleSubstituteFor("postgres");
        PostgreSQLContainer postgres = new PostgreSQLContainer(image)
                .withUsername("postgres")
                .withCommand("postgres", "-c", "max_connections=200", "-c", "fsync=off");
        postgres.start();
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::stop));
        return new TestCluster(
                "jdbc:postgresql://" + postgres.getHost() + ":" + postgres.getMappedPort(5432),
                "postgres",
                postgres.getPassword());
    }

    private static String required(String property) {
        String value = System.getProperty(property);
        if (value == null) {
            throw new IllegalArgumentException("the engine external needs the property " + property);
        }
        return value;
    }
}
