package city.hotline.testing;

import city.hotline.embedded.EmbeddedSearchEngine;
import city.hotline.embedded.EngineHome;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.FileSystemUtils;

/**
 * The one place where tests get their Elasticsearch: one node for the whole JVM, empty when the JVM gets it.
 *
 * <p>The system property {@code hotline.test.engine} chooses it, as for PostgreSQL: {@code embedded} (the default);
 * {@code containers}, which needs a Docker engine and takes the image from {@code hotline.test.search.image}; or
 * {@code external}, a scratch cluster without security at {@code hotline.test.search.url}, on which indexes are made and
 * left. That last property decides by itself when it is set.
 */
public final class SearchEngines {
    private static final String URL = start();

    private SearchEngines() {}

    /** The root of the node, without a slash at the end. */
    public static String url() {
        return URL;
    }

    private static String start() {
        String external = System.getProperty("hotline.test.search.url");
        if (external != null) {
            return external;
        }
        return switch (System.getProperty("hotline.test.engine", "embedded")) {
            case "containers" -> SearchContainer.start();
            case "external" ->
                throw new IllegalArgumentException("the engine external needs the property hotline.test.search.url");
            default ->
                SharedEngine.SEARCH.take().flatMap(SearchEngines::emptied).orElseGet(SearchEngines::ownEmbedded);
        };
    }

    /** Without the indexes that the module before left. Empty when it cannot be made so; then it is of no use. */
    private static Optional<String> emptied(String url) {
        try (ElasticsearchClient client = ElasticsearchClient.of(engine -> engine.host(url))) {
            Set<String> left =
                    client.indices().get(all -> all.index("*")).indices().keySet();
            if (!left.isEmpty()) {
                client.indices().delete(all -> all.index(List.copyOf(left)));
            }
            return Optional.of(url);
        } catch (IOException | ElasticsearchException unusable) {
            return Optional.empty();
        }
    }

    private static String ownEmbedded() {
        try {
            Path home = EngineHome.find()
                    .orElseThrow(() -> new IllegalStateException("build the module embedded-engine first: -am"));
            Path folder = Files.createTempDirectory("boling-test-search");
            EmbeddedSearchEngine engine = EmbeddedSearchEngine.start(home, folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                engine.close();
                FileSystemUtils.deleteRecursively(folder.toFile());
            }));
            return engine.url();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
