package city.hotline.command;

import city.hotline.embedded.EmbeddedCluster;
import city.hotline.embedded.EmbeddedShards;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a command finds its databases: the ones that the environment names, else the embedded cluster of the data folder,
 * which is started when it is not running and left as it was found.
 */
final class Databases implements AutoCloseable {
    private static final List<String> NAMES = List.of("boling");

    private final Map<String, Object> properties;
    private final @Nullable EmbeddedCluster started;

    private Databases(Map<String, Object> properties, @Nullable EmbeddedCluster started) {
        this.properties = properties;
        this.started = started;
    }

    /** For the one process that owns the folder: a server that a killed process left behind is stopped first. */
    static Databases start(DataFolder data) {
        if (external()) {
            return new Databases(Map.of(), null);
        }
        EmbeddedCluster cluster = EmbeddedCluster.start(data.postgres(), true);
        return new Databases(own(data, EmbeddedShards.prepare(cluster, NAMES)), cluster);
    }

    /** For a command beside a process that may be running: its server is used where there is one. */
    static Databases reach(DataFolder data) {
        int port = external() ? 0 : EmbeddedCluster.runningPort(data.postgres());
        return port == 0 ? start(data) : new Databases(own(data, EmbeddedShards.properties(port, NAMES)), null);
    }

    Map<String, Object> properties() {
        return properties;
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
    }

    /** With its own databases comes its own key; whoever brings databases brings the key too. */
    private static Map<String, Object> own(DataFolder data, Map<String, Object> shards) {
        Map<String, Object> properties = new HashMap<>(shards);
        properties.put("hotline.access.secret-keys", data.secretKey());
        return properties;
    }

    private static boolean external() {
        return System.getenv("HOTLINE_TENANCY_SHARDS_0_URL") != null;
    }
}
