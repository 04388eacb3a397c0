package city.hotline.testing;

import city.hotline.embedded.EmbeddedCluster;
import city.hotline.embedded.EmbeddedSearchEngine;
import city.hotline.embedded.EngineHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The process that owns a {@link SharedEngine} and its data, until the Maven process that it was told ends. */
final class EngineKeeper {
    private EngineKeeper() {}

    /** Starts one with this JVM's class path; what it has to say stands in a log beside the engine's data. */
    static Process launch(SharedEngine engine, MavenRun run, Path folder) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EngineKeeper.class.getName(),
                        engine.name(),
                        folder.toString(),
                        run.id())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(engine.word() + ".log").toFile())
                .start();
    }

    public static void main(String[] arguments) throws Exception {
        SharedEngine engine = SharedEngine.valueOf(arguments[0]);
        Path folder = Path.of(arguments[1]);
        String run = arguments[2];
        Path data = folder.resolve(engine.word() + "-" + run);
        sweep(engine, folder);
        Files.createDirectories(data);
        try (Kept kept = start(engine, data)) {
            announce(engine.addressIn(folder), run, kept.address());
            MavenRun.alive(run).ifPresent(maven -> maven.onExit().join());
        }
        Files.deleteIfExists(engine.addressIn(folder));
        FileSystemUtils.deleteRecursively(data);
        System.exit(0);
    }

    private static Kept start(SharedEngine engine, Path data) {
        return switch (engine) {
            case POSTGRES -> {
                EmbeddedCluster cluster = EmbeddedCluster.start(data, false);
                yield new Kept(Integer.toString(cluster.port()), cluster::close);
            }
            case SEARCH -> {
                EmbeddedSearchEngine node =
                        EmbeddedSearchEngine.start(EngineHome.find().orElseThrow(), data);
                yield new Kept(node.url(), node::close);
            }
        };
    }

    /** What the keepers of killed runs left: a PostgreSQL may still be running; an Elasticsearch ended with its keeper. */
    private static void sweep(SharedEngine engine, Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> left = entries.filter(Files::isDirectory)
                    .filter(path -> path.getFileName().toString().startsWith(engine.word() + "-"))
                    .toList();
            for (Path data : left) {
                if (engine == SharedEngine.POSTGRES && EmbeddedCluster.runningPort(data) != 0) {
                    EmbeddedCluster.start(data, false).close();
                }
                FileSystemUtils.deleteRecursively(data);
            }
        }
    }

    private static void announce(Path address, String run, String where) throws IOException {
        String text = run + "\n" + MavenRun.identity(ProcessHandle.current()) + "\n" + where + "\n";
        Path draft = Files.writeString(address.resolveSibling(address.getFileName() + ".new"), text);
        Files.move(draft, address, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private record Kept(String address, Runnable end) implements AutoCloseable {
        @Override
        public void close() {
            end.run();
        }
    }
}
