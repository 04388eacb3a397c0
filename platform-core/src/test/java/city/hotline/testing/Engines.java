package city.hotline.testing;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The one place where tests get their PostgreSQL: one cluster for the whole JVM, empty when the JVM gets it, two databases
 * as two shards. The JVMs of one Maven run use the same embedded cluster one after another.
 *
 * <p>The system property {@code hotline.test.engine} chooses it: {@code embedded} (the default); {@code containers},
 * which needs a Docker engine and takes the image from {@code hotline.test.image}; or {@code external}, a scratch cluster
 * named by {@code hotline.test.url} (jdbc:postgresql://host:port), {@code hotline.test.superuser} and
 * {@code hotline.test.password}, on which databases and roles are made and left.
 */
public final class Engines {
    private static final List<String> DATABASES = List.of("boling_main", "boling_two");
    private static final TestCluster CLUSTER = TestCluster.start(System.getProperty("hotline.test.engine", "embedded"));
    private static final Map<String, Object> PROPERTIES = CLUSTER.shards(DATABASES);

    private Engines() {}

    /** The properties that lead an application to the shards {@code main} and {@code shard2}. */
    public static Map<String, Object> properties() {
        return PROPERTIES;
    }

    /** Makes further databases on the same cluster and gives the properties that name them as shards. */
    public static Map<String, Object> shards(String... databases) {
        return CLUSTER.shards(List.of(databases));
    }

    /**
     * As {@link #properties()}, on an embedded cluster that is the caller's alone, whatever engine the others use. Roles
     * belong to a cluster, so a second application with the same cities needs one of its own.
     */
    public static Map<String, Object> alone() {
        return TestCluster.ownEmbedded().shards(DATABASES);
    }

    /** What a superuser sees; for planting faults and for looking behind the boundary. */
    public static DataSource superuser(String database) {
        return CLUSTER.superuser(database);
    }
}
