package city.hotline.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** An engine of a test's own that is killed and comes back on its data, always at the same address. */
public final class MortalEngine implements AutoCloseable {
    private final Gate gate = new Gate();
    private final Path data;
    private @Nullable EmbeddedSearchEngine engine;

    public MortalEngine() {
        try {
            data = Files.createTempDirectory("boling-test-mortal");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Where it answers while it lives. */
    public String url() {
        return gate.url();
    }

    /** Returns when it answers. A machine that is busy with other things may take more than one try. */
    public void start() {
        EmbeddedSearchEngine started = Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .ignoreExceptions()
                .until(() -> EmbeddedSearchEngine.start(EngineHome.find().orElseThrow(), data), Objects::nonNull);
        gate.leadTo(started.url());
        engine = started;
    }

    /** {@code kill -9}: it gets to tidy up nothing. Returns when it is gone. */
    public void kill() {
        ProcessHandle process = EngineAddress.in(data).orElseThrow().process();
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Ends it for good and takes its data away. */
    @Override
    public void close() {
        gate.shut();
        if (engine != null) {
            engine.close();
        }
        FileSystemUtils.deleteRecursively(data.toFile());
    }
}
