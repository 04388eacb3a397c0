package city.hotline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./hotline search} beside engines that run already; nobody runs who would index by himself. */
class SearchTests {
    @Command
    private static final class Folder {
        @Mixin
        private DataFolder data = new DataFolder();
    }

    @TempDir
    static Path folder;

    private static Engines engines;

    @BeforeAll
    static void twoCities() {
        DemoInstallation.makeIn(folder);
        Folder command = new Folder();
        new CommandLine(command).parseArgs("--data", folder.toString());
        engines = Engines.start(command.data);
    }

    @AfterAll
    static void stop() {
        engines.close();
    }

    @Test
    void everyCityIsRebuiltAndWhatIsMissingAfterwardsIsCounted() throws Exception {
        Path file = Files.writeString(folder.resolve("history.csv"), """
                留言编号,留言用户,留言主题,留言时间,留言详情,答复意见,答复时间
                1,U1,路灯不亮,2019/4/25 9:32:09,门口的路灯坏了,已派人修复,2019/5/10 14:56:53
                2,U2,井盖松动,2019/4/26 10:00:00,井盖一踩就响,已更换,2019/5/1 9:00:00
                """);

        Said rebuilt = search("rebuild");
        Said whole = search("verify");
        Said.by("import", "cases", "--tenant", "ningbo", file.toString(), "--data", folder.toString());
        Said lacking = search("verify");

        assertThat(rebuilt.status()).isZero();
        assertThat(rebuilt.out()).hasSize(2);
        assertThat(rebuilt.out().getFirst())
                .contains("ningbo 的索引已重建", "The indexes of ningbo are rebuilt", " 0 refused");
        assertThat(rebuilt.out().getLast()).contains("ruian 的索引已重建", "The indexes of ruian are rebuilt", " 0 refused");
        assertThat(whole.status()).isZero();
        assertThat(whole.out()).hasSize(2).allMatch(line -> line.contains(" 0 missing, 0 different, 0 too many"));
        assertThat(lacking.status()).isEqualTo(2);
        assertThat(lacking.out()).hasSize(2);
        assertThat(lacking.out().getFirst()).contains("ningbo 核对完毕", "缺少 2 条", " 2 missing");
        assertThat(lacking.out().getLast()).contains("ruian 核对完毕", "缺少 0 条", " 0 missing");
    }

    @Test
    void anUnknownCityIsRefusedInBothLanguages() {
        Said said = search("verify", "--tenant", "nobody");

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(String.join("\n", said.err()))
                .contains("没有代码为“nobody”的热线。", "There is no hotline with the code “nobody”.");
    }

    @Test
    void anEngineThatIsAwayIsSaidForEachCity() {
        Said said = Said.alone(
                Map.of("HOTLINE_SEARCH_URL", "http://127.0.0.1:1"), "search", "rebuild", "--data", folder.toString());

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).hasSize(2);
        assertThat(said.out().getFirst())
                .contains("ningbo 没有完成：没有可用的检索引擎", "ningbo was not finished", "There is no search engine to use");
        assertThat(said.out().getLast()).contains("ruian 没有完成", "ruian was not finished");
    }

    @Test
    void whatIsToBeDoneHasToBeSaid() {
        Said said = Said.by("search");

        assertThat(said.status()).isEqualTo(1);
        assertThat(String.join("\n", said.err())).contains("请写明要做什么", "Please say what to do");
    }

    private static Said search(String... arguments) {
        List<String> all = new ArrayList<>(List.of("search"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--data", folder.toString()));
        return Said.alone(Map.of(), all.toArray(String[]::new));
    }
}
