package city.hotline.command;

import city.hotline.embedded.EmbeddedSearchEngine;
import city.hotline.embedded.EngineHome;
import city.hotline.embedded.SearchEngineNotStarted;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Where a command finds its search engine: the one that the environment names, else the embedded one of the data folder,
 * which is started when it is not running and left as it was found. It comes up while its caller does other things, and
 * when it does not, everything works without it: the database searches.
 */
final class SearchEngineProcess implements AutoCloseable {
    /** One node, or {@code …_0} and so on; also when it is empty: whoever says that there is no engine gets none. */
    private static final String NAMED = "HOTLINE_SEARCH_URL";

    private final CompletableFuture<Found> found;

    private SearchEngineProcess(CompletableFuture<Found> found) {
        this.found = found;
    }

    /** For the one process that owns the folder: a node that a killed process left behind is stopped first. */
    static SearchEngineProcess start(DataFolder data) {
        return new SearchEngineProcess(
                named() ? CompletableFuture.completedFuture(Found.NOTHING) : inBackground(data.search()));
    }

    /** For a command beside a process that may be running: its node is used where there is one. */
    static SearchEngineProcess reach(DataFolder data) {
        Optional<String> running = named() ? Optional.empty() : EmbeddedSearchEngine.runningUrl(data.search());
        return running.map(url -> new SearchEngineProcess(CompletableFuture.completedFuture(new Found(url, null))))
                .orElseGet(() -> start(data));
    }

    /** What leads the application to the engine; waits until it has started. Empty when there is none. */
    Map<String, Object> properties() {
        String url = found.join().url;
        return url == null ? Map.of() : Map.of("hotline.search.url", url, "hotline.search.embedded", true);
    }

    @Override
    public void close() {
        EmbeddedSearchEngine started = found.join().started;
        if (started != null) {
            started.close();
        }
    }

    private static CompletableFuture<Found> inBackground(Path folder) {
        return CompletableFuture.supplyAsync(
                () -> started(folder),
                work -> Thread.ofPlatform().name("search-start").start(work));
    }

    private static Found started(Path folder) {
        Optional<Path> home = EngineHome.find();
        if (home.isEmpty()) {
            Say.aside("search.not-built");
            return Found.NOTHING;
        }
        try {
            EmbeddedSearchEngine engine = EmbeddedSearchEngine.start(home.get(), folder);
            return new Found(engine.url(), engine);
        } catch (SearchEngineNotStarted failed) {
            Say.aside("search.not-started", failed.what());
            return Found.NOTHING;
        }
    }

    private static boolean named() {
        return System.getenv().keySet().stream().anyMatch(name -> name.startsWith(NAMED))
                || System.getProperty("hotline.search.url") != null;
    }

    private record Found(@Nullable String url, @Nullable EmbeddedSearchEngine started) {
        static final Found NOTHING = new Found(null, null);
    }
}
