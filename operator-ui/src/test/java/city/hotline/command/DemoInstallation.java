package city.hotline.command;

import city.hotline.onboarding.DemoCities;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A data folder with the demo cities in it and nobody running it, as {@code ./hotline run} leaves one. */
final class DemoInstallation {
    @Command
    private static final class Folder {
        @Mixin
        private DataFolder data = new DataFolder();
    }

    private DemoInstallation() {}

    static void makeIn(Path folder) {
        Folder command = new Folder();
        new CommandLine(command).parseArgs("--data", folder.toString());
        try (Databases databases = Databases.start(command.data);
                ConfigurableApplicationContext domain = Domain.open(databases, Map.of("hotline.demo", true))) {
            domain.getBean(DemoCities.class).make();
        }
    }
}
