package city.hotline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** That a benchmark runs to its end on an installation of its own, at the smallest size; its figures mean nothing here. */
class BenchTests {
    @TempDir
    private Path folder;

    @Test
    void theLastLineIsOneObjectWithTheFigures() throws IOException, InterruptedException {
        Process bench = new ProcessBuilder(
                        Installation.command("bench", "onboarding", "--tenants", "2", "--data", folder.toString()))
                .redirectErrorStream(true)
                .start();

        List<String> said = new String(bench.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(bench.waitFor()).as(String.join("\n", said)).isZero();
        JsonNode figures = JsonMapper.shared().readTree(said.getLast());

        assertThat(figures.path("tenants").asInt()).isEqualTo(2);
        assertThat(figures.propertyNames()).contains("cloneP50Ms", "liquibaseP50Ms", "lastTenthToFirstTenth");
        assertThat(folder).isEmptyDirectory();
    }
}
