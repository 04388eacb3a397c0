package city.hotline.ui.browser;

import city.hotline.BolingApplication;
import city.hotline.testing.Engines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;

/** The application in a JVM of its own on the tests' databases, so that a test can kill it as a power cut does. */
public final class ServerProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final int port;

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    public static void main(String[] arguments) {
        SpringApplication.run(BolingApplication.class, arguments);
    }

    /** Starts it and waits until it answers. */
    public static ServerProcess start() throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx768m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                ServerProcess.class.getName(),
                "--server.port=" + port));
        Engines.properties().forEach((name, value) -> command.add("--" + name + "=" + value));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "server-" + port + ".log").toFile())
                .start();
        ServerProcess server = new ServerProcess(process, port);
        server.awaitAnswer();
        return server;
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        kill();
    }

    /** Ends it at once: nothing is written back, nobody is told. */
    public void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitAnswer() throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                close();
                throw new AssertionError("the server did not start; see target/server-" + port + ".log");
            }
            Thread.sleep(Duration.ofMillis(200));
        }
    }

    private boolean answers() {
        try {
            HttpURLConnection question =
                    (HttpURLConnection) URI.create("http://localhost:" + port + "/actuator/health/readiness")
                            .toURL()
                            .openConnection();
            return question.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
