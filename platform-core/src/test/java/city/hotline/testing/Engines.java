package city.hotline.testing;

import city.hotline.embedded.EmbeddedCluster;
import city.hotline.embedded.EmbeddedShards;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The one place where tests get their PostgreSQL: one cluster for the whole JVM, two databases as two shards. Embedded by
 * default; in containers or external as the property {@code hotline.test.engine} says.
 */
public final class Engines {
    private static final List<String> DATABASES = List.of("boling_main", "boling_two");
    private static final Map<String, Object> PROPERTIES = start();

    private Engines() {}

    /** The properties that lead an application to the shards {@code main} and {@code shard2}. */
    public static Map<String, Object> properties() {
        return PROPERTIES;
    }

    private static Map<String, Object> start() {
        try {
            Path folder = Files.createTempDirectory("boling-test-postgres");
            EmbeddedCluster cluster = EmbeddedCluster.start(folder, false);
            Runtime.getRuntime().addShutdownHook(new Thread(cluster::close));
            return EmbeddedShards.prepare(cluster, DATABASES);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
