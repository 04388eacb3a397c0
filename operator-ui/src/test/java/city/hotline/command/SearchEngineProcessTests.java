package city.hotline.command;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.embedded.EmbeddedSearchEngine;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The search engine of a data folder, as the commands find it. */
class SearchEngineProcessTests {
    @Command
    private static final class Folder {
        @Mixin
        private DataFolder data = new DataFolder();
    }

    @TempDir
    private Path folder;

    @Test
    void aCommandUsesTheEngineThatRunsAndLeavesItRunning() {
        DataFolder data = data();
        try (SearchEngineProcess run = SearchEngineProcess.start(data)) {
            Object url = run.properties().get("hotline.search.url");

            try (SearchEngineProcess command = SearchEngineProcess.reach(data)) {
                assertThat(command.properties()).containsEntry("hotline.search.url", url);
            }

            assertThat(EmbeddedSearchEngine.runningUrl(data.search())).hasValue((String) url);
        }
        assertThat(EmbeddedSearchEngine.runningUrl(data.search())).isEmpty();
    }

    @Test
    void withoutAnEngineToStartEverythingElseGoesOn() {
        System.setProperty("hotline.engine-home", folder.toString());
        try (SearchEngineProcess none = SearchEngineProcess.reach(data())) {
            assertThat(none.properties()).isEmpty();
        } finally {
            System.clearProperty("hotline.engine-home");
        }
    }

    private DataFolder data() {
        Folder command = new Folder();
        new CommandLine(command).parseArgs("--data", folder.toString());
        return command.data;
    }
}
