package city.hotline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Installations that are killed without warning: what was acknowledged is there afterwards, and it is there once. */
class SurvivalTests {
    @TempDir
    private Path folder;

    @Test
    void everyAcknowledgedCaseIsThereOnceAndNoEngineIsLeftAfterTheApplicationAndItsDatabaseWereKilled() {
        ProcessHandle engine;
        try (Installation installation = Installation.startIn(folder).ready()) {
            engine = installation.searchEngine();
            Calls calls = new Calls(installation.port(), token());
            calls.whileSending(40, installation::kill);
            assertThat(engine.onExit())
                    .as("the search engine ends with the run")
                    .succeedsWithin(Duration.ofSeconds(30));
            installation.startAgain();
            installation.ready();
            calls.whileSending(calls.acknowledged().size() + 40, () -> {
                installation.killPostgres();
                Installation.pause(Duration.ofSeconds(2));
            });
            installation.kill();
            installation.startAgain();
            installation.ready();

            engine = installation.searchEngine();
            assertThat(engine.isAlive()).isTrue();
            Map<String, String> again = calls.sendAllAgain();

            assertThat(calls.refusals())
                    .as("without its database the API says so: %s", installation.troubles())
                    .containsOnly(503);
            assertThat(calls.acknowledged()).hasSizeGreaterThanOrEqualTo(80);
            assertThat(again).hasSize(calls.sent()).containsAllEntriesOf(calls.acknowledged());
            assertThat(again.values()).doesNotHaveDuplicates();
            assertThat(again.keySet())
                    .allSatisfy(key -> assertThat(calls.casesOf(key)).isOne());
        }
        assertThat(engine.isAlive()).isFalse();
    }

    @Test
    void aFirstStartThatWasKilledAnywhereIsFinishedByTheNext() {
        for (Duration moment : new Duration[] {Duration.ofMillis(1500), Duration.ofSeconds(4), Duration.ofSeconds(9)}) {
            Installation killed = Installation.startIn(folder);
            Installation.pause(moment);
            killed.kill();
        }

        try (Installation installation = Installation.startIn(folder).ready()) {
            assertThat(installation.said()).contains("ningbo", "ruian", "root");
            assertThat(token()).startsWith("bl_ningbo_");
        }
    }

    private String token() {
        return Said.by("token", "--tenant", "ningbo", "--role", "operator", "--data", folder.toString())
                .out()
                .getFirst();
    }
}
