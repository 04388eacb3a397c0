package city.hotline.embedded;

import java.util.List;
import java.util.Map;

/** The databases of an embedded cluster, prepared, and how to reach them. */
public final class EmbeddedShards {
    /** The cluster listens on loopback for this one machine; production refuses to start on these words. */
    private static final String PASSWORD = "embedded-only";

    private EmbeddedShards() {}

    /**
     * Makes what is missing and gives the application's properties that name these shards, in this order.
     *
     * @param databases lower-case letters, digits and underscores; the first holds the directory
     */
    public static Map<String, Object> prepare(EmbeddedCluster cluster, List<String> databases) {
        new ClusterPreparation(cluster::superuser, PASSWORD).prepare(databases);
        return properties(cluster.port(), databases);
    }

    /** The properties of shards that were prepared earlier, on a server that listens at {@code port}. */
    public static Map<String, Object> properties(int port, List<String> databases) {
        return ClusterPreparation.properties(
                database -> "jdbc:postgresql://127.0.0.1:" + port + "/" + database, PASSWORD, databases);
    }
}
