package city.hotline.command;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code ./hotline run} on a folder, in a process of its own that a test can kill. */
final class Installation implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path folder;
    private final int port;
    private Process process;

    private Installation(Path folder, int port) {
        this.folder = folder;
        this.port = port;
        this.process = launch();
    }

    /** Starts on {@code folder}; returns before it is ready. */
    static Installation startIn(Path folder) {
        return new Installation(folder, freePort());
    }

    int port() {
        return port;
    }

    /** Waits until the addresses and the logins are printed. */
    Installation ready() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!said().contains("root / boling")) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new AssertionError("the installation did not start: " + said());
            }
            pause(Duration.ofMillis(200));
        }
        return this;
    }

    /** {@code kill -9}: nobody gets to tidy up, and PostgreSQL is left running. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** {@code kill -9} of PostgreSQL's first process. */
    void killPostgres() {
        postgres().destroyForcibly();
    }

    void startAgain() {
        process = launch();
    }

    String said() {
        try {
            return Files.readString(output());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The lines of its log that tell of failures. */
    List<String> troubles() {
        try (Stream<String> lines = Files.lines(folder.resolve("boling.log"))) {
            return lines.filter(line -> line.contains(" ERROR ") || line.startsWith("Caused by"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What a process has to be started with to be {@code ./hotline} with these arguments. */
    static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                productClassPath(),
                Hotline.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The first process of the search engine that runs on the folder, or ran last. */
    ProcessHandle searchEngine() {
        return processOf(folder.resolve("search").resolve("engine.address"));
    }

    private ProcessHandle postgres() {
        return processOf(folder.resolve("postgres").resolve("postmaster.pid"));
    }

    private static ProcessHandle processOf(Path file) {
        try {
            return ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(file).getFirst().trim()))
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Process launch() {
        List<String> command = command("run", "--port", Integer.toString(port), "--data", folder.toString());
        try {
            Files.createDirectories(folder);
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output().toFile())
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The beans of the tests must not join the product's. */
    private static String productClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes") && !entry.endsWith("-tests.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Path output() {
        return folder.resolve("output.txt");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
    }
}
