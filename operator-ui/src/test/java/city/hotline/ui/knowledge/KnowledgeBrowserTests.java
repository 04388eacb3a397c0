package city.hotline.ui.knowledge;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static city.hotline.ui.browser.Users.ADMINISTRATOR;
import static city.hotline.ui.browser.Users.OPERATOR;
import static city.hotline.ui.browser.Users.PASSWORD;
import static city.hotline.ui.browser.Users.SUPERVISOR;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.knowledge.ArticleContent;
import city.hotline.knowledge.ArticleId;
import city.hotline.knowledge.Readers;
import city.hotline.knowledge.Validity;
import city.hotline.testing.Catalogues;
import city.hotline.ui.browser.Screen;
import city.hotline.ui.browser.ScreenTest;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class KnowledgeBrowserTests {
    private static final String BODY = "## 材料\n\n- 身份证\n- 户口簿\n\n| 事项 | 时限 |\n| --- | --- |\n| 初审 | 3 天 |";

    @Autowired
    Catalogues catalogues;

    @Autowired
    CityKnowledge knowledge;

    @Autowired
    Clock clock;

    @BeforeEach
    void furnish() {
        catalogues.installOnce(NINGBO, RUIAN);
    }

    @Test
    void oneWritesAnotherPublishesAndOperatorsReadIt() {
        String title = fresh("居住证办理");
        try (Screen writer = Screen.of(NINGBO).login(SUPERVISOR, PASSWORD)) {
            writer.open("knowledge").shot("knowledge-list").isAccessible();
            writer.press("Alt+N");
            assertThat(writer.find(".article-form input").first()).isFocused();
            writer.page().keyboard().insertText(title);
            writer.find(".article-form textarea").fill("## 材料\n\n- 身份证\n\n<script>alert(1)</script>");
            assertThat(writer.find(".prose li").first()).hasText("身份证");
            assertThat(writer.find(".prose")).containsText("<script>alert(1)</script>");
            writer.shot("knowledge-editor").isAccessible();
            writer.press("Alt+S");
            assertThat(writer.find(".toast").last()).containsText("已送审");
            assertThat(writer.find(".card > .hd").first()).containsText("待审");
            assertThat(writer.find("vaadin-button")
                            .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^发布"))))
                    .hasCount(0);
            assertThat(writer.complaints()).isEmpty();
        }
        try (Screen reviewer = Screen.of(NINGBO).login(ADMINISTRATOR, PASSWORD)) {
            reviewer.open("knowledge?state=IN_REVIEW&q=" + title);
            reviewer.find("vaadin-grid a").first().click();
            reviewer.settle().press("b");
            reviewer.page().keyboard().insertText("请写明办理地点");
            reviewer.press("Control+Enter");
            assertThat(reviewer.find(".article-view")).containsText("请写明办理地点");
        }
        try (Screen writer = Screen.of(NINGBO).login(SUPERVISOR, PASSWORD)) {
            writer.open("knowledge?q=" + title);
            writer.find("vaadin-grid a").first().click();
            writer.settle().press("e");
            writer.find(".article-form textarea").fill("## 地点\n\n就近派出所");
            writer.press("Alt+S");
            assertThat(writer.find(".toast").last()).containsText("已送审");
        }
        try (Screen reviewer = Screen.of(NINGBO).login(ADMINISTRATOR, PASSWORD)) {
            reviewer.open("knowledge?q=" + title);
            reviewer.find("vaadin-grid a").first().click();
            reviewer.settle().press("p");
            assertThat(reviewer.find(".toast").last()).containsText("已发布");
            reviewer.find(".article-view .link").first().click();
            assertThat(reviewer.find(".lines-diff")).containsText("就近派出所");
            reviewer.shot("knowledge-diff").isAccessible();
        }
        try (Screen reader = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            reader.open("knowledge?q=" + title);
            reader.find("vaadin-grid a").first().click();
            assertThat(reader.find("h1")).hasText(title);
            assertThat(reader.find(".prose")).containsText("就近派出所");
            assertThat(reader.find(".article-view vaadin-button")).hasCount(0);
            reader.isAccessible();
        }
    }

    @Test
    void whatTwoWroteAtOnceIsShownFieldByField() {
        String title = fresh("并行修改");
        ArticleId id = knowledge.draft(NINGBO, ArticleContent.of(title, "原来的话"));
        try (Screen one = Screen.of(NINGBO).login(SUPERVISOR, PASSWORD);
                Screen other = Screen.of(NINGBO).login(ADMINISTRATOR, PASSWORD)) {
            one.open("knowledge/edit/" + id);
            other.open("knowledge/edit/" + id);
            other.find(".article-form textarea").fill("后来的话");
            other.press("Control+Enter");
            assertThat(other.find(".prose")).containsText("后来的话");

            one.find(".article-form textarea").fill("我的话");
            one.press("Control+Enter");
            assertThat(one.find("vaadin-dialog table.diff")).containsText("后来的话");
            one.shot("knowledge-conflict").isAccessible();
            one.press("Control+Enter");

            assertThat(one.find(".prose")).containsText("我的话");
        }
    }

    @Test
    void aFileIsAddedSavedUnderItsNameAndTakenAway() throws Exception {
        ArticleId id = knowledge.draft(NINGBO, ArticleContent.of(fresh("办事表格"), BODY));
        try (Screen screen = Screen.of(NINGBO).login(SUPERVISOR, PASSWORD)) {
            screen.open("knowledge/edit/" + id);
            screen.find("vaadin-upload input[type=file]")
                    .setInputFiles(new FilePayload("申请表.txt", "text/plain", "姓名：".getBytes(StandardCharsets.UTF_8)));
            Locator file = screen.find(".attachments a");
            assertThat(file).hasText("申请表.txt");
            screen.shot("knowledge-files").isAccessible();

            Download saved = screen.page().waitForDownload(file::click);
            assertThat(saved.suggestedFilename()).isEqualTo("申请表.txt");
            assertThat(Files.readString(saved.path())).isEqualTo("姓名：");

            screen.find("button.link")
                    .filter(new Locator.FilterOptions().setHasText("去掉“申请表.txt”"))
                    .click();
            assertThat(file).hasCount(0);
        }
    }

    @Test
    void theListIsNarrowedInTheAddress() {
        String title = fresh("路灯养护");
        knowledge.published(NINGBO, ArticleContent.of(title, BODY).readBy(Readers.PUBLIC));
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("knowledge").press("/");
            screen.page().keyboard().insertText(title);
            assertThat(screen.page()).hasURL(Pattern.compile(".*[?]q=.*"));
            assertThat(screen.find(".card > .hd .chip").first()).hasText("1 篇");
            screen.open("knowledge?q=" + fresh("没有的"));
            assertThat(screen.find(".empty")).isVisible();
            screen.shot("knowledge-none").isAccessible();
        }
    }

    @Test
    void whatEndsSoonIsListed() {
        String title = fresh("限时优惠");
        LocalDate soon =
                LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai")).plusDays(7);
        knowledge.published(NINGBO, ArticleContent.of(title, BODY).valid(new Validity(null, soon, soon.minusDays(3))));
        try (Screen screen = Screen.of(NINGBO).login(SUPERVISOR, PASSWORD)) {
            screen.open("knowledge/expiries");
            assertThat(screen.find("vaadin-grid")).containsText(title);
            screen.shot("knowledge-expiries").isAccessible();
            screen.open("knowledge/expiries?kind=REVIEW_DUE");
            assertThat(screen.find("vaadin-grid")).containsText(title);
        }
    }

    @Test
    void theArticleIsReadInEnglishAndInTheDarkToo() {
        ArticleId id = knowledge.published(
                NINGBO,
                ArticleContent.of(fresh("户口迁移"), BODY)
                        .titled(fresh("户口迁移"), "Moving a household registration")
                        .alsoCalled(List.of("迁户口", "落户"))
                        .readBy(Readers.PUBLIC));
        try (Screen screen = Screen.dark(NINGBO).login(SUPERVISOR, PASSWORD)) {
            screen.open("knowledge/article/" + id)
                    .shot("knowledge-article-dark")
                    .isAccessible();
            screen.english()
                    .open("knowledge/article/" + id)
                    .shot("knowledge-article-dark-en")
                    .isAccessible();
            assertThat(screen.find("h1")).hasText("Moving a household registration");
            screen.open("knowledge").shot("knowledge-list-dark-en").isAccessible();
        }
    }

    @Test
    void thePaletteFindsAnArticleByItsInitials() {
        knowledge.published(NINGBO, ArticleContent.of("老年优待证办理", BODY).readBy(Readers.PUBLIC));
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("knowledge").press("Control+k");
            screen.page().keyboard().type("lnydz");

            assertThat(screen.find(".palette")).containsText("老年优待证办理");
        }
    }

    @Test
    void theOtherCitysArticleIsNotFoundUnderAnyAddress() {
        ArticleId id = knowledge.published(NINGBO, ArticleContent.of(fresh("只在宁波"), BODY));
        ArticleId draft = knowledge.draft(NINGBO, ArticleContent.of(fresh("宁波草稿"), BODY));
        try (Screen screen = Screen.of(RUIAN).login(SUPERVISOR, PASSWORD)) {
            for (String address : List.of("article/" + id, "edit/" + id, "article/" + draft, "edit/" + draft)) {
                screen.open("knowledge/" + address);
                assertThat(screen.find("h1")).hasText("没有找到这个页面");
            }
        }
    }

    private static String fresh(String words) {
        return words + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
    }
}
