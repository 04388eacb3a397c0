package city.hotline.ui.desk;

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
import city.hotline.search.SearchHealthChanged;
import city.hotline.tenancy.TenantId;
import city.hotline.testing.Catalogues;
import city.hotline.ui.browser.Screen;
import city.hotline.ui.browser.ScreenTest;
import city.hotline.ui.knowledge.CityKnowledge;
import city.hotline.ui.queues.CityCases;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** The answer while the citizen is still speaking. */
@ScreenTest
class AnswersBrowserTests {
    private static final String BODY = """
            ## 谁来修

            市政道路的路灯由**市政设施中心**养护，一般 24 小时内修复。小区里的路灯由物业养护。

            1. 问清路名和灯杆编号
            2. 在市政道路上的，转市政设施中心
            3. 在小区里的，请市民联系物业

            电话：[12319](tel:12319)
            """;

    @Autowired
    Telephone telephone;

    @Autowired
    Catalogues catalogues;

    @Autowired
    CityKnowledge knowledge;

    @Autowired
    CityCases cases;

    @Autowired
    ApplicationEventPublisher events;

    @BeforeEach
    void furnishAndClear() {
        catalogues.installOnce(NINGBO, RUIAN);
        List.of(NINGBO, RUIAN).forEach(telephone::clear);
    }

    @Test
    void typingBringsKnowledgeItemsAndSimilarCasesWhichAreReadAndUsedByKeyboardAlone() {
        String road = fresh("路");
        knowledge.published(NINGBO, publicArticle(road + "路灯不亮怎么报修"));
        cases.done(NINGBO, road + "路灯整条街不亮");
        try (Screen screen = ringing(NINGBO)) {
            screen.shot("answers-before").isAccessible();
            screen.page().keyboard().type(road + "的路灯不亮，水管也漏水");

            assertThat(answers(screen).first()).containsText("路灯不亮怎么报修");
            assertThat(screen.find(".answers mark").first()).isVisible();
            assertThat(screen.find(".answers-group").nth(1)).containsText("路灯整条街不亮");
            assertThat(screen.find(".desk-items .pick").first()).containsText("%");
            screen.shot("answers-light").isAccessible();

            screen.press("Alt+K");
            assertThat(answers(screen).first()).hasAttribute("aria-selected", "true");
            screen.press("ArrowDown").press("ArrowUp").press("Enter");
            assertThat(screen.find(".desk-reader h2").first()).containsText("路灯不亮怎么报修");
            assertThat(screen.find(".desk-reader .prose ol li")).hasCount(3);
            screen.shot("answers-reading").isAccessible();
            screen.press("Alt+L");
            assertThat(screen.find(".desk-reader")).containsText("有用 1");
            screen.press("Alt+V");

            assertThat(screen.find(".desk-ending textarea")).hasValue(Pattern.compile(".*市政设施中心养护.*", Pattern.DOTALL));
            assertThat(screen.find(".choice[aria-pressed=true]")).containsText("当场答复");
            screen.shot("answers-used").isAccessible();
            screen.press("Control+Enter");
            assertThat(screen.find(".desk-receipt h1")).isVisible();
            assertThat(screen.complaints()).isEmpty();
        }
    }

    @Test
    void initialsFind() {
        knowledge.published(NINGBO, publicArticle("生育登记办理指南"));
        try (Screen screen = ringing(NINGBO)) {
            screen.page().keyboard().type("sydj");

            assertThat(answers(screen).first()).containsText("生育登记办理指南");
            assertThat(answers(screen).first()).containsText("拼音");
        }
    }

    @Test
    void escapeGoesBackToTheListAndThenToTheText() {
        String word = fresh("灯");
        knowledge.published(NINGBO, publicArticle(word + "检修"));
        try (Screen screen = ringing(NINGBO)) {
            screen.page().keyboard().type(word + "检修");
            assertThat(answers(screen).first()).containsText(word);
            screen.press("Alt+K").press("Enter");
            screen.page().waitForSelector(".desk-reader");

            screen.press("Escape");
            assertThat(screen.find(".answers")).isFocused();
            screen.press("Escape");
            assertThat(text(screen)).isFocused();
            assertThat(text(screen)).hasValue(word + "检修");
        }
    }

    @Test
    void whatIsForOperatorsAloneIsSaidInTheirOwnWords() {
        String word = fresh("内");
        knowledge.published(NINGBO, ArticleContent.of(word + "内部口径", "只供受理员参考的话"));
        try (Screen screen = ringing(NINGBO)) {
            screen.page().keyboard().type(word + "内部口径");
            assertThat(answers(screen).first()).containsText("仅供受理员");
            screen.press("Alt+K").press("Enter");
            screen.page().waitForSelector(".desk-reader");
            screen.press("Alt+V");

            assertThat(screen.find(".desk-ending textarea")).hasValue("");
            assertThat(screen.find(".toast").last()).containsText("用自己的话");
        }
    }

    @Test
    void nothingThatFitsBecomesAGapForTheEditors() {
        String word = fresh("飞");
        try (Screen screen = ringing(NINGBO)) {
            screen.page().keyboard().type(word + "无人驾驶航空器登记");
            screen.find(".desk-found .ft vaadin-button:not([disabled])").waitFor();
            screen.press("Alt+Z");
            assertThat(screen.find(".toast").last()).containsText("缺口");
        }
        try (Screen editor = Screen.of(NINGBO).login(SUPERVISOR, PASSWORD)) {
            editor.open("knowledge/gaps");

            assertThat(editor.find("vaadin-grid")).containsText(word + "无人驾驶航空器登记");
            editor.shot("knowledge-gaps").isAccessible();
        }
    }

    @Test
    void aCorrectionFromTheDeskReachesTheEditorsWhoAcceptItAndGoOnWriting() {
        String word = fresh("错");
        ArticleId id = knowledge.published(NINGBO, publicArticle(word + "停车收费标准"));
        try (Screen screen = ringing(NINGBO)) {
            screen.page().keyboard().type(word + "停车收费标准");
            assertThat(answers(screen).first()).containsText(word);
            screen.press("Alt+K").press("Enter");
            screen.page().waitForSelector(".desk-reader");
            screen.press("Alt+C");
            assertThat(screen.find("vaadin-dialog textarea")).isFocused();
            screen.page().keyboard().insertText(word + "首小时应为 6 元");
            screen.press("Control+Enter");
            assertThat(screen.find(".toast").last()).containsText("纠错已提交");
        }
        try (Screen editor = Screen.of(NINGBO).login(ADMINISTRATOR, PASSWORD)) {
            editor.open("knowledge/corrections");

            Locator correction = editor.find(".sub").filter(new Locator.FilterOptions().setHasText(word));
            assertThat(correction).containsText("首小时应为 6 元");
            editor.shot("knowledge-corrections").isAccessible();
            correction
                    .locator("vaadin-button")
                    .filter(new Locator.FilterOptions().setHasText("采纳并修改"))
                    .click();

            assertThat(editor.page()).hasURL(Pattern.compile(".*/knowledge/edit/" + id));
            assertThat(editor.find(".article-form input").first()).hasValue(word + "停车收费标准");
        }
    }

    @Test
    void nothingIsOpenedWhileAnInputMethodComposes() {
        String word = fresh("拼");
        knowledge.published(NINGBO, publicArticle(word + "灯杆倾斜"));
        try (Screen screen = ringing(NINGBO)) {
            screen.page().keyboard().insertText(word + "灯杆倾斜");
            assertThat(answers(screen).first()).containsText(word);
            screen.compose("denggan");
            screen.page().keyboard().press("Alt+K");
            screen.page().keyboard().press("Alt+Z");
            screen.page().keyboard().press("Enter");
            screen.page().keyboard().press("Escape");
            screen.settle();

            assertThat(text(screen)).isFocused();
            assertThat(screen.find(".desk-reader")).hasCount(0);
            assertThat(screen.find(".toast")).hasCount(0);
        }
    }

    @Test
    void eachCityFindsItsOwnOfTwoArticlesWithTheSameText() {
        String word = fresh("双");
        knowledge.published(NINGBO, publicArticle(word + "两地同文"));
        ArticleId other = knowledge.published(RUIAN, publicArticle(word + "两地同文"));
        try (Screen screen = ringing(NINGBO)) {
            screen.page().keyboard().type(word + "两地同文");
            assertThat(answers(screen)).hasCount(1);
            assertThat(screen.find(".answers-head").first()).containsText("知识 1");

            screen.open("knowledge/article/" + other);
            assertThat(screen.find("h1")).hasText("没有找到这个页面");
        }
        try (Screen screen = ringing(RUIAN)) {
            screen.page().keyboard().type(word + "两地同文");
            assertThat(answers(screen)).hasCount(1);
        }
    }

    @Test
    void theHeadSaysThatTheEngineDoesNotAnswerAndTakesItBackByItself() {
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD).open("desk")) {
            events.publishEvent(new SearchHealthChanged(false));
            assertThat(screen.find(".search-status .chip")).hasCount(0);

            events.publishEvent(new SearchHealthChanged(true));
            assertThat(screen.find(".search-status .chip")).containsText("检索降级");
            screen.shot("search-degraded").isAccessible();

            events.publishEvent(new SearchHealthChanged(false));
            assertThat(screen.find(".search-status .chip")).hasCount(0);
        }
    }

    @Test
    void theDeskIsReadInEnglishAndInTheDarkToo() {
        knowledge.published(NINGBO, publicArticle("公积金提取需要什么材料"));
        try (Screen screen = Screen.dark(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.english().open("desk");
            ring(screen, NINGBO);
            screen.page().keyboard().type("公积金提取");
            assertThat(answers(screen).first()).isVisible();
            screen.shot("answers-dark-en").isAccessible();
        }
    }

    private Screen ringing(TenantId city) {
        Screen screen = Screen.of(city).login(OPERATOR, PASSWORD);
        screen.open("desk");
        ring(screen, city);
        return screen;
    }

    private void ring(Screen screen, TenantId city) {
        telephone.ring(city, "28", Telephone.freshNumber());
        screen.page().waitForSelector(".desk .big");
        screen.press("F2");
        assertThat(text(screen)).isFocused();
    }

    private static Locator answers(Screen screen) {
        return screen.find(".answers .answer");
    }

    private static Locator text(Screen screen) {
        return screen.find(".desk textarea").first();
    }

    private static ArticleContent publicArticle(String title) {
        return ArticleContent.of(title, BODY).readBy(Readers.PUBLIC);
    }

    /** A word of two characters that no other test has. */
    private static String fresh(String first) {
        return first + (char) ThreadLocalRandom.current().nextInt('丂', '龠');
    }
}
