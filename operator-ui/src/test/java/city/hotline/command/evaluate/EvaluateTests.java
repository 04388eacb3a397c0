package city.hotline.command.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** On a handful of texts of our own: that the figures come, not how good they are. */
class EvaluateTests {
    @TempDir
    private Path folder;

    @Test
    void aMissingFileIsSaidInOneLineAndSkipped() {
        assertThat(said("labels", "--train", "no-such-file", "--test", "no-such-file"))
                .singleElement()
                .asString()
                .contains("no-such-file");
    }

    @Test
    void labelsAreMeasured() throws IOException {
        String rows = "1\t\"水管漏水，\"\"急\"\"\"\t自来水停了请维修\t水务\n2\t马路坑洼\t路面塌陷车辆颠簸\t道路\n";
        Path file = file("msg_id\ttitle\tbody\tlabel_l1\n" + rows.repeat(8));

        JsonNode figures = JsonMapper.shared()
                .readTree(said("labels", "--train", file.toString(), "--test", file.toString())
                        .getLast());

        assertThat(figures.propertyNames()).containsExactly("accuracy", "macroF1", "msPerText");
        assertThat(figures.path("accuracy").asDouble()).isEqualTo(1);
    }

    @Test
    void riskAndCivilityAreMeasured() throws IOException {
        Path risk = file("id\tlabel_high_risk\ttext\n" + "1\t1\t我不想活了\n2\t0\t请问医保怎么办\n".repeat(8));
        Path civility = file("topic\tlabel\tTEXT\n" + "a\t1\t你这个蠢货滚开\nb\t0\t谢谢你的帮助\n".repeat(8));

        for (List<String> last : List.of(
                said("risk", "--train", risk.toString(), "--test", risk.toString()),
                said("civility", "--train", civility.toString(), "--test", civility.toString()))) {
            JsonNode figures = JsonMapper.shared().readTree(last.getLast());
            assertThat(figures.propertyNames()).containsExactly("f1", "precision", "recall", "macroF1");
            assertThat(figures.path("f1").asDouble()).isEqualTo(1);
        }
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "texts", ".tsv"), text);
    }

    private static List<String> said(String... arguments) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            assertThat(new CommandLine(new Evaluate()).execute(arguments)).isZero();
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
