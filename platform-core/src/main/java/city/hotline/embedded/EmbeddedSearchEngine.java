package city.hotline.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * An Elasticsearch node on a folder, in a process of its own that ends with this one, however this one ends. It listens on
 * the loopback address alone. This class knows the node by its files and its HTTP; none of its jars is on the class path.
 */
public final class EmbeddedSearchEngine implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

    private final Process process;
    private final String url;

    private EmbeddedSearchEngine(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    /**
     * Starts a node on {@code data}, made when missing, and returns when it answers and what it held before can be read.
     * One that a killed process left behind on the same folder is stopped first.
     *
     * @param home what the module {@code embedded-engine} laid out; several nodes may share it, and the first that ends
     *     leaves its class archive there when it may
     * @throws SearchEngineNotStarted with a sentence that names the log
     */
    public static EmbeddedSearchEngine start(Path home, Path data) {
        try {
            Path folder = Files.createDirectories(data).toAbsolutePath();
            EngineAddress.in(folder).ifPresent(EngineAddress::stop);
            EngineAddress.forget(folder);
            Path log = freshLog(folder);
            Process process = launch(home.toAbsolutePath(), folder, log);
            return awaited(process, folder, log);
        } catch (IOException failed) {
            throw new SearchEngineNotStarted("it could not be launched: " + failed.getMessage(), failed);
        }
    }

    /**
     * Where the node answers that is running on {@code data} at this moment; empty when none is. One that is still
     * starting is waited for.
     */
    public static Optional<String> runningUrl(Path data) {
        Path folder = data.toAbsolutePath();
        return EngineAddress.in(folder).flatMap(node -> answering(node.process(), folder));
    }

    /** Its root, without a slash at the end. */
    public String url() {
        return url;
    }

    /** Stops the node; what it acknowledged is on the disk. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException broken) {
            process.destroyForcibly();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** The standard input stays open as long as this process lives: its end is how the node learns of ours. */
    private static Process launch(Path home, Path data, Path log) throws IOException {
        if (!Files.isDirectory(home.resolve("lib"))) {
            throw new SearchEngineNotStarted(
                    "there is no engine in " + home + ": build the module embedded-engine", null);
        }
        return new ProcessBuilder(command(home, data))
                .directory(data.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static List<String> command(Path home, Path data) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + home.resolve("config/jvm.options"),
                // Its classes as the first run left them: half the processor time of a start.
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + home.resolve("engine.jsa"),
                "-cp",
                home.resolve("lib") + "/*",
                "city.hotline.engine.Launcher",
                home.toString(),
                data.toString());
    }

    private static EmbeddedSearchEngine awaited(Process process, Path data, Path log) {
        Optional<String> url = answering(process.toHandle(), data);
        if (url.isPresent()) {
            return new EmbeddedSearchEngine(process, url.get());
        }
        String what =
                process.isAlive() ? "it did not answer within " + PATIENCE.toSeconds() + " s" : "its process ended";
        process.destroyForcibly();
        throw new SearchEngineNotStarted(what + "; its log is " + log, null);
    }

    /** Where {@code process} answers, as soon as it does; empty when it ends or takes too long. */
    private static Optional<String> answering(ProcessHandle process, Path data) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end
                && process.isAlive()
                && !Thread.currentThread().isInterrupted()) {
            Optional<String> url = EngineAddress.of(process, data).filter(EngineHttp::answers);
            if (url.isPresent()) {
                EngineHttp.awaitIndexes(url.get());
                return url;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return Optional.empty();
    }

    /** The log of the run before is kept beside it, for whoever wants to know why that one ended. */
    private static Path freshLog(Path data) throws IOException {
        Path log = data.resolve("engine.log");
        if (Files.exists(log)) {
            Files.move(log, data.resolve("engine.before.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }
}
