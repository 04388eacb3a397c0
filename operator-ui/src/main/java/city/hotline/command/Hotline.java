package city.hotline.command;

import java.nio.file.Path;

/** The entry point of {@code ./hotline}. */
public final class Hotline {
    private Hotline() {}

    public static void main(String[] arguments) {
        Installation installation = Installation.start(Path.of("data"), 8080);
        Runtime.getRuntime().addShutdownHook(new Thread(installation::close));
    }
}
