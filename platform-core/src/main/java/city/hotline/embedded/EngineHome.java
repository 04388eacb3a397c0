package city.hotline.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the build laid out the embedded search engine. */
public final class EngineHome {
    private static final String PROPERTY = "hotline.engine-home";
    private static final Path IN_THE_SOURCES = Path.of("search", "embedded-engine", "target", "engine");

    private EngineHome() {}

    /**
     * The folder that the system property {@code hotline.engine-home} names, else the one that the build left in
     * the sources around the working directory; empty when there is none.
     */
    public static Optional<Path> find() {
        String named = System.getProperty(PROPERTY);
        return named == null
                ? Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                        .map(folder -> folder.resolve(IN_THE_SOURCES))
                        .filter(EngineHome::complete)
                        .findFirst()
                : Optional.of(Path.of(named)).filter(EngineHome::complete);
    }

    private static boolean complete(Path home) {
        return Files.isDirectory(home.resolve("lib"));
    }
}
