package city.hotline.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What a running node says of itself beside its data.
 *
 * @param url where it answers; empty while it is still starting
 */
record EngineAddress(ProcessHandle process, String url) {
    private static final String FILE = "engine.address";

    /** The node that has {@code data}, if its process is alive: an id that somebody else has by now does not count. */
    static Optional<EngineAddress> in(Path data) {
        List<String> lines = lines(data);
        if (lines.size() < 2) {
            return Optional.empty();
        }
        long began = Long.parseLong(lines.get(1));
        return ProcessHandle.of(Long.parseLong(lines.get(0)))
                .filter(process -> startOf(process) == began)
                .map(process -> new EngineAddress(process, lines.size() > 2 ? lines.get(2) : ""));
    }

    /** Where {@code process} answers; empty as long as it has not said so. */
    static Optional<String> of(ProcessHandle process, Path data) {
        return in(data).filter(address -> address.process.pid() == process.pid())
                .map(EngineAddress::url)
                .filter(url -> !url.isEmpty());
    }

    static void forget(Path data) throws IOException {
        Files.deleteIfExists(data.resolve(FILE));
    }

    /** Asks it to stop, and makes it when it does not; what it acknowledged is on the disk either way. */
    void stop() {
        process.destroy();
        if (!endedWithin(30)) {
            process.destroyForcibly();
            if (!endedWithin(10)) {
                throw new SearchEngineNotStarted("process " + process.pid() + " of an earlier run does not stop", null);
            }
        }
    }

    private boolean endedWithin(int seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException still) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static List<String> lines(Path data) {
        try {
            return Files.readAllLines(data.resolve(FILE));
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
