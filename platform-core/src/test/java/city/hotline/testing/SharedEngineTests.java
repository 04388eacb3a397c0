package city.hotline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One PostgreSQL for all modules of a run, and none after it. */
class SharedEngineTests {
    private static final Duration A_WHILE = Duration.ofMinutes(1);

    @TempDir
    private Path root;

    private Path engines;

    @BeforeEach
    void aProject() throws Exception {
        Files.createDirectories(root.resolve(".mvn"));
        engines = root.resolve("target").resolve("test-engines");
    }

    @Test
    void theModulesOfARunUseOneEngineOneAfterAnotherAndEachFindsItEmpty() throws Exception {
        ProcessHandle keeper;
        try (PretendedRun run = PretendedRun.in(root)) {
            String first = run.module();
            String second = run.module();
            keeper = keeper();

            assertThat(first).startsWith("jdbc:postgresql://127.0.0.1:").endsWith("[]");
            assertThat(second).isEqualTo(first);
        }
        assertThat(keeper.onExit()).succeedsWithin(A_WHILE);
    }

    @Test
    void theEngineEndsWithARunThatWasKilledAndNothingIsLeft() throws Exception {
        ProcessHandle keeper;
        try (PretendedRun run = PretendedRun.in(root)) {
            run.module();
            keeper = keeper();

            run.kill();
        }

        assertThat(keeper.onExit()).succeedsWithin(A_WHILE);
        assertThat(data()).isEmpty();
    }

    @Test
    void whatAKilledKeeperLeftIsStoppedByTheNextRun() throws Exception {
        String before;
        Path left;
        try (PretendedRun run = PretendedRun.in(root)) {
            before = run.module();
            left = data().getFirst();
            kill(keeper());
        }
        ProcessHandle keeper;

        try (PretendedRun next = PretendedRun.in(root)) {
            assertThat(next.module()).isNotEqualTo(before).endsWith("[]");
            keeper = keeper();
        }

        assertThat(left).doesNotExist();
        assertThat(keeper.onExit()).succeedsWithin(A_WHILE);
    }

    private List<Path> data() throws Exception {
        try (Stream<Path> entries = Files.list(engines)) {
            return entries.filter(Files::isDirectory).toList();
        }
    }

    private ProcessHandle keeper() throws Exception {
        List<String> address = Files.readAllLines(SharedEngine.POSTGRES.addressIn(engines));
        return MavenRun.alive(address.get(1)).orElseThrow();
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }
}
