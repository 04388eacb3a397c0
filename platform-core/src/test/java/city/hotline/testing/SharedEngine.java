package city.hotline.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * An engine that the test JVMs of one Maven run use one after another, kept by an {@link EngineKeeper} that ends with the
 * run. Whoever gets it makes it empty first. A JVM has it for itself until it ends, by a lock that ends with the process;
 * when that is not to be had (modules side by side, another run in the same folder, no Maven at all) there is nothing to
 * share, and the JVM starts an engine of its own.
 */
enum SharedEngine {
    POSTGRES,
    SEARCH;

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<FileLock> HELD = new CopyOnWriteArrayList<>();

    /** Where it answers: a port or a URL; empty when this JVM has to start its own. */
    Optional<String> take() {
        return MavenRun.current().flatMap(this::take);
    }

    /** What a keeper says of itself: the run, its own process, where the engine answers. A line each. */
    Path addressIn(Path folder) {
        return folder.resolve(word() + ".address");
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Path folderOf(MavenRun run) {
        return run.folder().resolve("target").resolve("test-engines");
    }

    private Optional<String> take(MavenRun run) {
        try {
            Path folder = Files.createDirectories(folderOf(run));
            if (!lock(folder)) {
                return Optional.empty();
            }
            List<String> kept = lines(addressIn(folder));
            if (kept.isEmpty() || MavenRun.alive(kept.get(1)).isEmpty()) {
                return started(run, folder);
            }
            if (kept.get(0).equals(run.id())) {
                return Optional.of(kept.get(2));
            }
            return MavenRun.alive(kept.get(0)).isPresent() ? Optional.empty() : startedAfter(kept.get(1), run, folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Held until this JVM ends: a channel that nobody refers to is closed by the collector, and its lock is gone with it. */
    private boolean lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(word() + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            return false;
        }
        HELD.add(lock);
        return true;
    }

    /** The keeper of a run that has ended is about to end as well. */
    private Optional<String> startedAfter(String keeper, MavenRun run, Path folder) throws IOException {
        MavenRun.alive(keeper)
                .ifPresent(process -> process.onExit()
                        .completeOnTimeout(process, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                        .join());
        return MavenRun.alive(keeper).isPresent() ? Optional.empty() : started(run, folder);
    }

    private Optional<String> started(MavenRun run, Path folder) throws IOException {
        Files.deleteIfExists(addressIn(folder));
        Process keeper = EngineKeeper.launch(this, run, folder);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (keeper.isAlive() && System.nanoTime() < end) {
            List<String> kept = lines(addressIn(folder));
            if (!kept.isEmpty()) {
                return Optional.of(kept.get(2));
            }
            LockSupport.parkNanos(50_000_000);
        }
        keeper.destroyForcibly();
        return Optional.empty();
    }

    private static List<String> lines(Path address) throws IOException {
        return Files.exists(address) ? Files.readAllLines(address) : List.of();
    }
}
