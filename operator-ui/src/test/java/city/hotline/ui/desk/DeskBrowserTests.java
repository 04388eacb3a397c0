package city.hotline.ui.desk;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static city.hotline.ui.browser.Users.COLLEAGUE;
import static city.hotline.ui.browser.Users.OPERATOR;
import static city.hotline.ui.browser.Users.PASSWORD;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.cases.CaseId;
import city.hotline.cases.Cases;
import city.hotline.intake.Contact;
import city.hotline.testing.Catalogues;
import city.hotline.ui.browser.Screen;
import city.hotline.ui.browser.ScreenTest;
import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class DeskBrowserTests {
    private static final String TEXT = "textarea";

    @Autowired
    Telephone telephone;

    @Autowired
    Catalogues catalogues;

    @Autowired
    Cases cases;

    @BeforeEach
    void furnishAndClear() {
        catalogues.installOnce(NINGBO, RUIAN);
        List.of(NINGBO, RUIAN).forEach(telephone::clear);
    }

    @Test
    void aCallBecomesACaseByKeyboardAlone() {
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("desk");
            String number = Telephone.freshNumber();

            long began = System.nanoTime();
            telephone.ring(NINGBO, "28", number);
            screen.page().waitForSelector(".desk .big");
            System.getLogger("desk")
                    .log(System.Logger.Level.INFO, "pop after {0} ms", (System.nanoTime() - began) / 1_000_000);
            assertThat(screen.find(".desk .big")).containsText(number.substring(7));
            assertThat(screen.find(".desk " + TEXT).first()).isFocused();

            screen.press("F2");
            screen.page().keyboard().type("水槽下面的管道漏水，地上都是水");
            screen.press("Tab");
            screen.page().keyboard().type("sgls");
            assertThat(screen.find(".desk-items .pick").first()).containsText("水管漏水抢修");
            screen.press("Enter");
            assertThat(screen.find(".desk-chosen")).containsText("水管漏水抢修");
            screen.press("1");
            screen.press("1");
            assertThat(screen.find(".desk-questions vaadin-text-field input").first())
                    .isFocused();
            screen.page().keyboard().type("海曙区鼓楼街道中山西路 1 号");
            screen.press("Alt+R");
            assertThat(screen.find(".desk-target[aria-selected=true]"))
                    .containsText(Pattern.compile("家和水电服务部|巧手匠房屋修缮部"));
            screen.shot("desk-case-light").isAccessible();
            screen.press("b");
            assertThat(screen.find(".desk-target").nth(1)).hasAttribute("aria-selected", "true");
            screen.press("Control+Enter");

            assertThat(screen.find(".desk-receipt h1")).hasText(Pattern.compile("NB-\\d+-\\d+"));
            screen.shot("desk-receipt-light").isAccessible();
            screen.press("Escape");
            assertThat(screen.find(".desk-view .empty")).isVisible();
            assertThat(screen.complaints()).isEmpty();
        }
    }

    @Test
    void aKnownCallersCaseTakesEightKeysBeyondItsText() {
        String number = Telephone.freshNumber();
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("desk");
            telephone.ring(NINGBO, "28", number);
            screen.page().waitForSelector(".desk .big");
            screen.page().keyboard().type("家里水管漏水");
            screen.find(".desk-place vaadin-text-field input").first().fill("中山西路 9 号");
            screen.press("Control+Enter");
            screen.page().waitForSelector(".desk-receipt");
            screen.press("Escape");

            telephone.ring(NINGBO, "28", number);
            screen.page().waitForSelector(".desk .big");
            List<String> keys = new ArrayList<>();
            press(screen, keys, "F2");
            screen.page().keyboard().type("水管又漏水了");
            assertThat(screen.find(".desk-items .pick").first()).containsText("水管漏水抢修");
            press(screen, keys, "Tab", "1", "1", "1", "Alt+R");
            screen.shot("desk-known-caller").isAccessible();
            press(screen, keys, "Control+Enter");

            assertThat(screen.find(".desk-receipt h1")).isVisible();
            assertThat(keys).hasSizeLessThanOrEqualTo(8);
        }
    }

    @Test
    void enterTakesWhatWasTypedThoughTheListShowsSomethingElseStill() {
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("desk");
            telephone.ring(NINGBO, "28", Telephone.freshNumber());
            screen.page().waitForSelector(".desk .big");
            screen.press("F2");
            screen.page().keyboard().type("家里水管漏水");
            assertThat(screen.find(".desk-items .pick").first()).containsText("水管漏水抢修");
            screen.press("Tab");

            screen.page().keyboard().type("ktbzl");
            screen.press("Enter");

            assertThat(screen.find(".desk-chosen")).containsText("空调");
        }
    }

    @Test
    void theOtherCitysSeatOfTheSameNumberSeesNothing() {
        try (Screen ningbo = Screen.of(NINGBO).login(OPERATOR, PASSWORD);
                Screen ruian = Screen.of(RUIAN).login(OPERATOR, PASSWORD)) {
            ningbo.open("desk");
            ruian.open("desk");

            Contact call = telephone.ring(NINGBO, "28", Telephone.freshNumber());
            ningbo.page().waitForSelector(".desk-tab");
            ruian.page().waitForTimeout(1_500);
            assertThat(ruian.find(".desk-tab")).hasCount(0);
            assertThat(ruian.find(".desk-status [data-seat=RINGING]")).hasCount(0);

            ruian.open("desk/" + call.id());
            assertThat(ruian.find("h1")).hasText("没有找到这个页面");

            ruian.open("desk");
            telephone.ring(RUIAN, "28", Telephone.freshNumber());
            ruian.page().waitForSelector(".desk-tab");
            assertThat(ningbo.find(".desk-tab")).hasCount(1);
        }
    }

    @Test
    void aSecondCallOpensBesideWhatIsTyped() {
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("desk");
            telephone.ring(NINGBO, "28", Telephone.freshNumber());
            screen.page().waitForSelector(".desk .big");
            screen.press("F2");
            screen.page().keyboard().type("第一件事");

            telephone.ring(NINGBO, "28", Telephone.freshNumber());
            screen.page().waitForSelector(".desk-tab[data-state=RINGING]");
            screen.page().keyboard().type("还没说完");
            assertThat(text(screen)).hasValue("第一件事还没说完");
            screen.press("F2");
            assertThat(text(screen)).hasValue("");
            screen.page().keyboard().type("第二件事");
            screen.press("Escape");
            assertThat(screen.find(".desk-tab")).hasCount(2);
            screen.press("F8");

            assertThat(text(screen)).hasValue("第一件事还没说完");
            screen.shot("desk-two-calls");
        }
    }

    @Test
    void whatIsTypedIsThereAgainAfterAReload() {
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("desk");
            telephone.ring(NINGBO, "28", Telephone.freshNumber());
            screen.page().waitForSelector(".desk .big");
            screen.page().keyboard().type("老人摔倒了，需要帮助");
            assertThat(screen.find(".desk-pane .chip.accent").first())
                    .hasText(Pattern.compile("草稿已存 \\d\\d:\\d\\d:\\d\\d"));
            screen.page().waitForTimeout(1_000);

            screen.page().reload();
            screen.settle();

            assertThat(text(screen)).hasValue("老人摔倒了，需要帮助");
        }
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("desk");
            telephone.ring(NINGBO, "28", Telephone.freshNumber());
            screen.page().waitForSelector(".desk .big");
            screen.page().keyboard().type("图书馆几点关门");
            screen.press("Alt+Q").press("Control+Enter");
            assertThat(screen.find(".desk-answers vaadin-text-area[invalid]")).containsText("请写下答复了什么。");
            screen.page().keyboard().type("晚上九点关门");
            screen.press("Control+Enter");

            assertThat(screen.find(".desk-promise")).hasText("已当场答复，本件办结");
        }
    }

    @Test
    void aTextThatIsTooLongIsRefusedAndKept() {
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("desk");
            telephone.ring(NINGBO, "28", Telephone.freshNumber());
            screen.page().waitForSelector(".desk .big");
            text(screen).fill("长".repeat(20_001));
            screen.press("Control+Enter");

            assertThat(screen.find(".desk-pane vaadin-text-area[invalid]")).isVisible();
            assertThat(text(screen)).hasValue("长".repeat(20_001));
            assertThat(screen.find(".desk-receipt")).hasCount(0);
        }
    }

    @Test
    void theRoomThatIsLeftIsCountedAndTooMuchIsSaidWithItsFigure() {
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("desk");
            telephone.ring(NINGBO, "28", Telephone.freshNumber());
            screen.page().waitForSelector(".desk .big");
            screen.press("Alt+q");
            Locator reply = screen.find(".desk-answers textarea");
            reply.fill("答".repeat(19_999));
            assertThat(screen.find(".desk-answers")).containsText("已写 19,999 / 20,000 字");
            assertThat(screen.find(".desk-answers vaadin-text-area > [slot=helper]"))
                    .isInViewport();
            screen.shot("desk-room");
            reply.fill("答".repeat(20_002));
            assertThat(screen.find(".desk-answers")).containsText("最多 20,000 字，多了 2 字");
            text(screen).fill("问");
            screen.press("Control+Enter");
            assertThat(screen.find(".desk-receipt")).hasCount(0);
            reply.fill("答".repeat(20_000));
            screen.press("Control+Enter");

            assertThat(screen.find(".desk-promise")).hasText("已当场答复，本件办结");
        }
    }

    @Test
    void aCallIsHeldByTheExchangeOrOnlyMarkedAndTheScreenSaysWhich() {
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("desk");
            telephone.ring(NINGBO, "28", Telephone.freshNumber());
            screen.page().waitForSelector(".desk .big");
            screen.press("F2").press("F4");
            assertThat(screen.find(".desk-hold")).containsText("这里只标记为保持");
            assertThat(screen.find(".desk-tab")).containsText("已标记保持");
            screen.shot("desk-hold").isAccessible();
            screen.press("F4");
            assertThat(screen.find(".desk-hold")).isHidden();

            telephone.ring(NINGBO, "28", Telephone.freshNumber(), TestExchange.OBEDIENT);
            screen.page().waitForSelector(".desk-tab[data-state=RINGING]");
            screen.press("F2").press("F4");
            assertThat(screen.find(".desk-stage .desk-hold")).containsText("话务系统正在保持通话");
            screen.press("F4");
            assertThat(screen.find(".desk-hold")).isHidden();
        }
    }

    @Test
    void theNearestDeadlineOfMyCasesStandsAtTheTopAndFollowsThem() {
        try (Screen screen = Screen.of(RUIAN).login(COLLEAGUE, PASSWORD)) {
            screen.open("desk");
            screen.press("Alt+n").press("Control+Enter");
            screen.page().waitForSelector(".desk .big");
            screen.page().keyboard().type("路灯不亮");
            screen.press("Control+Enter");
            String number = screen.find(".desk-receipt h1").textContent();
            assertThat(screen.find(".desk-nearest")).containsText(number.substring(0, 3));
            screen.shot("desk-nearest").isAccessible();
            String shown = screen.find(".desk-nearest .num").first().textContent();
            screen.press("Alt+0");
            assertThat(screen.find("h1")).isVisible();
            assertThat(screen.find(".case-page")).containsText(shown);

            CaseId id = CaseId.parse(screen.page().url().replaceAll(".*/", ""));
            telephone.as(RUIAN, () -> cases.withdraw(id, "测试结束"));

            assertThat(screen.find(".desk-nearest")).isHidden();
        }
    }

    @Test
    void composingSubmitsNothing() {
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("desk");
            telephone.ring(NINGBO, "28", Telephone.freshNumber());
            screen.page().waitForSelector(".desk .big");
            assertThat(text(screen)).isFocused();
            screen.compose("shuiguan");
            screen.page().keyboard().press("Enter");
            screen.page().keyboard().press("Control+Enter");
            screen.page().keyboard().press("Escape");
            screen.commit("水管");

            assertThat(text(screen)).hasValue("水管");
            assertThat(screen.find(".desk-tab[aria-pressed=true]")).hasCount(1);
            assertThat(screen.find(".desk-receipt")).hasCount(0);
        }
    }

    @Test
    void theSimulatorRingsThisSeat() {
        try (Screen screen = Screen.dark(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("desk");
            screen.press("Alt+S");
            screen.find(".sim-elder").click();
            assertThat(screen.find(".desk .chip.bad").first()).containsText("一键通");
            screen.find(".sim-answer").click();
            assertThat(screen.find("[data-seat=TALKING]")).isVisible();
            screen.shot("desk-simulator-dark").isAccessible();
            screen.find(".sim-hangup").click();
            assertThat(screen.find("[data-seat=WRAP_UP]")).isVisible();
        }
    }

    @Test
    void theDeskIsCompleteInEnglish() {
        try (Screen screen = Screen.of(NINGBO).english().login(OPERATOR, PASSWORD)) {
            screen.open("desk").shot("desk-waiting-en").isAccessible();
            telephone.ring(NINGBO, "28", null);
            screen.page().waitForSelector(".desk .big");
            screen.page().keyboard().type("家里水管漏水");
            screen.press("Alt+W");
            screen.shot("desk-case-en").isAccessible();
        }
    }

    private static Locator text(Screen screen) {
        return screen.find(".desk " + TEXT).first();
    }

    private static void press(Screen screen, List<String> keys, String... pressed) {
        for (String key : pressed) {
            screen.press(key);
            keys.add(key);
        }
    }
}
