package city.hotline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on an installation that is not running: each starts what it needs and leaves nothing behind. */
class CommandTests {
    @TempDir
    static Path folder;

    @BeforeAll
    static void twoCities() {
        DemoInstallation.makeIn(folder);
    }

    @Test
    void aTokenIsTheOnlyThingOnStandardOutput() {
        Said said = Said.by("token", "--tenant", "ningbo", "--role", "operator", "--data", folder.toString());

        assertThat(said.status()).isZero();
        assertThat(said.out()).hasSize(1);
        assertThat(said.out().getFirst()).matches("bl_ningbo_[A-Za-z0-9_-]{43}");
    }

    @Test
    void theTelephoneSecretStaysUntilItIsRotated() {
        String first = secret();
        assertThat(secret()).isEqualTo(first);

        String next = secret("--rotate");

        assertThat(next).isNotEqualTo(first);
        assertThat(secret()).isEqualTo(next);
    }

    @Test
    void theTrailOfEachCityIsIntactByItself() {
        Said ningbo = Said.by("audit", "verify", "--tenant", "ningbo", "--data", folder.toString());
        Said ruian = Said.by("audit", "verify", "--tenant", "ruian", "--data", folder.toString());

        assertThat(ningbo.status()).isZero();
        assertThat(ruian.status()).isZero();
        assertThat(ningbo.out().getLast()).contains("ningbo").contains("intact");
        assertThat(ruian.out().getLast())
                .contains("ruian")
                .isNotEqualTo(ningbo.out().getLast());
    }

    @Test
    void aFileIsImportedOnceHoweverOftenItIsGiven() throws Exception {
        Path file = Files.writeString(folder.resolve("history.csv"), """
                留言编号,留言用户,留言主题,留言时间,留言详情,答复意见,答复时间
                1,U1,路灯不亮,2019/4/25 9:32:09,门口的路灯坏了,已派人修复,2019/5/10 14:56:53
                2,U2,井盖松动,2019/4/26 10:00:00,井盖一踩就响,已更换,2019/5/1 9:00:00
                """);

        Said first = Said.by("import", "cases", "--tenant", "ningbo", file.toString(), "--data", folder.toString());
        Said second = Said.by("import", "cases", "--tenant", "ningbo", file.toString(), "--data", folder.toString());

        assertThat(first.status()).isZero();
        assertThat(first.out().getLast()).contains("2 cases");
        assertThat(second.status()).isZero();
        assertThat(second.out().getLast()).contains("0 cases");
    }

    @Test
    void theSameNumberFromAnotherSystemIsAnotherCase() throws Exception {
        Path file = Files.writeString(folder.resolve("two-systems.csv"), """
                留言编号,留言用户,留言主题,留言时间,留言详情,答复意见,答复时间
                77,U7,积水,2019/4/25 9:32:09,路口积水,已疏通,2019/5/10 14:56:53
                """);

        Said old = Said.by(
                "import",
                "cases",
                "--tenant",
                "ruian",
                file.toString(),
                "--source",
                "旧平台",
                "--data",
                folder.toString());
        Said older = Said.by(
                "import", "cases", "--tenant", "ruian", file.toString(), "--source", "更旧", "--data", folder.toString());

        assertThat(old.out().getLast()).contains("1 cases");
        assertThat(older.out().getLast()).contains("1 cases");
    }

    @Test
    void badRowsAreNamedAndNothingIsImported() throws Exception {
        Path file = Files.writeString(folder.resolve("bad.csv"), """
                留言编号,留言用户,留言主题,留言时间,留言详情,答复意见,答复时间
                9,U1,路灯不亮,2026-02-30 9:32,门口的路灯坏了,,
                """);

        Said said = Said.by("import", "cases", "--tenant", "ningbo", file.toString(), "--data", folder.toString());

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).anySatisfy(line -> assertThat(line).contains("留言时间"));
        assertThat(said.out().getLast()).contains("nothing was imported");
    }

    @Test
    void aFolderOfPagesIsImportedAsArticlesOnce() throws Exception {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        Files.writeString(pages.resolve("a.html"), "<h1>命令行导入的文章</h1><p>正文</p>");
        Files.writeString(pages.resolve("b.htm"), "<h1>第二篇</h1><p>正文</p>");
        Files.writeString(pages.resolve("notes.txt"), "left out");

        Said tried = Said.by(
                "import",
                "knowledge",
                "--tenant",
                "ningbo",
                pages.toString(),
                "--dry-run",
                "--data",
                folder.toString());
        Said first =
                Said.by("import", "knowledge", "--tenant", "ningbo", pages.toString(), "--data", folder.toString());
        Said second =
                Said.by("import", "knowledge", "--tenant", "ningbo", pages.toString(), "--data", folder.toString());

        assertThat(tried.status()).isZero();
        assertThat(tried.out().getLast()).contains("nothing was written");
        assertThat(first.status()).isZero();
        assertThat(first.out().getLast()).contains("2 articles (of 2)");
        assertThat(second.out().getLast()).contains("0 articles (of 2)");
    }

    @Test
    void anArticlesColumnsAreMatchedByHand() throws Exception {
        Path table = Files.writeString(folder.resolve("articles.csv"), "事由,说法\n按列导入的文章,到窗口办理\n");

        Said unknown =
                Said.by("import", "knowledge", "--tenant", "ningbo", table.toString(), "--data", folder.toString());
        Said matched = Said.by(
                "import",
                "knowledge",
                "--tenant",
                "ningbo",
                table.toString(),
                "--map",
                "title=事由,正文=说法",
                "--data",
                folder.toString());

        assertThat(unknown.status()).isEqualTo(1);
        assertThat(matched.status()).isZero();
        assertThat(matched.out().getLast()).contains("1 articles (of 1)");
    }

    @Test
    void aLostSecondFactorIsResetByLoginName() {
        Said known =
                Said.by("second-factor-reset", "--tenant", "ningbo", "--login", "admin", "--data", folder.toString());
        Said unknown =
                Said.by("second-factor-reset", "--tenant", "ningbo", "--login", "nobody", "--data", folder.toString());

        assertThat(known.status()).isZero();
        assertThat(unknown.status()).isEqualTo(1);
    }

    @Test
    void theKeyOfTheInstallationIsForItsOwnerAlone() throws Exception {
        Path key = folder.resolve("secret.key");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        assertThat(Base64.getDecoder().decode(Files.readString(key))).hasSize(32);
        assertThat(SecretKeyFile.readOrMake(key)).isEqualTo(Files.readString(key));
    }

    @Test
    void anUnknownCityIsRefusedWithASentence() {
        Said said = Said.by("token", "--tenant", "nobody", "--role", "operator", "--data", folder.toString());

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
    }

    @Test
    void whatIsUpToDateIsNotMigratedAgain() {
        Said said = Said.by("migrate", "--data", folder.toString());

        assertThat(said.status()).isZero();
        assertThat(said.out().getLast()).contains("3 were already");
    }

    private static String secret(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("telephony", "--tenant", "ningbo", "--data", folder.toString()));
        arguments.addAll(List.of(more));
        Said said = Said.by(arguments.toArray(String[]::new));
        assertThat(said.status()).isZero();
        assertThat(said.out()).hasSize(1);
        return said.out().getFirst();
    }
}
