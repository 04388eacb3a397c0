package city.hotline.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL cluster in a folder. It listens on the loopback address alone. */
public final class EmbeddedCluster implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedCluster.class);

    private final EmbeddedPostgres postgres;

    private EmbeddedCluster(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /**
     * Starts PostgreSQL on the data in {@code folder}, made when missing. A server that a killed process left running on
     * the same folder is stopped first.
     *
     * @param durable true: nothing acknowledged is lost by a crash; false, for tests: as fast as it goes
     */
    public static EmbeddedCluster start(Path folder, boolean durable) {
        try {
            Files.createDirectories(folder);
            Leftover.in(folder.toAbsolutePath()).stop();
            return new EmbeddedCluster(EmbeddedPostgres.builder()
                    .setDataDirectory(folder.toAbsolutePath())
                    .setCleanDataDirectory(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("max_locks_per_transaction", "512")
                    .setServerConfig("fsync", durable ? "on" : "off")
                    .setServerConfig("synchronous_commit", durable ? "on" : "off")
                    .setServerConfig("full_page_writes", durable ? "on" : "off")
                    .start());
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "PostgreSQL did not start in " + folder + ": " + failed.getMessage(), failed);
        }
    }

    /** The port of the server that is running on {@code folder} at this moment, or 0 when none is. */
    public static int runningPort(Path folder) {
        return Leftover.in(folder.toAbsolutePath()).port();
    }

    public DataSource superuser(String database) {
        return postgres.getDatabase("postgres", database);
    }

    public int port() {
        return postgres.getPort();
    }

    /** Stops the server; what it still has to write is written first, since a stop is given few seconds. */
    @Override
    public void close() {
        try {
            writeBack();
            postgres.close();
        } catch (IOException failed) {
            throw new UncheckedIOException("PostgreSQL did not stop", failed);
        }
    }

    private void writeBack() {
        try (Connection connection = superuser("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT");
        } catch (SQLException unreachable) {
            LOG.warn("embedded PostgreSQL did not answer before its stop: SQL state {}", unreachable.getSQLState());
        }
    }

    /** The server that {@code postmaster.pid} speaks of, if it is alive. */
    private record Leftover(Path folder, long pid, int port) {
        private static final Leftover NONE = new Leftover(Path.of(""), 0, 0);

        static Leftover in(Path folder) {
            try {
                Path file = folder.resolve("postmaster.pid");
                if (!Files.exists(file)) {
                    return NONE;
                }
                var lines = Files.readAllLines(file);
                long pid = Long.parseLong(lines.getFirst().trim());
                boolean alive = ProcessHandle.of(pid)
                        .flatMap(process -> process.info().command())
                        .filter(command -> command.endsWith("postgres"))
                        .isPresent();
                return alive && lines.size() > 3 && Files.isSameFile(Path.of(lines.get(1)), folder)
                        ? new Leftover(
                                folder, pid, Integer.parseInt(lines.get(3).trim()))
                        : NONE;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        void stop() throws IOException {
            if (pid == 0) {
                return;
            }
            ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
            server.destroy();
            try {
                server.onExit().get(30, TimeUnit.SECONDS);
            } catch (InterruptedException | ExecutionException | TimeoutException stuck) {
                throw new IOException("PostgreSQL " + pid + " from an earlier run does not stop", stuck);
            }
        }
    }
}
