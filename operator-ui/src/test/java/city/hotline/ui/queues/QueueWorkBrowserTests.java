package city.hotline.ui.queues;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static city.hotline.ui.browser.Users.COLLEAGUE;
import static city.hotline.ui.browser.Users.OPERATOR;
import static city.hotline.ui.browser.Users.PASSWORD;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.callers.CallerId;
import city.hotline.callers.Callers;
import city.hotline.callers.PhoneNumber;
import city.hotline.cases.CaseChange;
import city.hotline.cases.CaseState;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.cases.Channel;
import city.hotline.cases.OpenCase;
import city.hotline.foundation.Uuids;
import city.hotline.testing.Catalogues;
import city.hotline.ui.browser.Screen;
import city.hotline.ui.browser.ScreenTest;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class QueueWorkBrowserTests {
    private static final String HEAD = ".case-side > .card > .hd";
    private static final String COUNT = ".queue-list > .card > .hd .chip";

    @Autowired
    Cases cases;

    @Autowired
    Callers callers;

    @Autowired
    CityCases city;

    @Autowired
    Catalogues catalogues;

    @BeforeEach
    void furnish() {
        catalogues.installOnce(NINGBO, RUIAN);
    }

    @Test
    void markedCasesAreSentTogetherAndTakenBackByKeyboardAlone() {
        String need = "成批派单 " + Uuids.next();
        List<CaseSummary> three = openThree(need);
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("queue/to-dispatch?q=" + need);
            assertThat(screen.find(COUNT)).hasText("3");
            screen.press("a");
            assertThat(screen.find(".bulk-bar")).containsText("已选 3 件");
            screen.shot("queue-bulk-zh-light").isAccessible();
            screen.press("Shift+r");
            assertThat(screen.find("#case-candidates .pick").first()).containsText("在手");
            screen.page().keyboard().type("jhsd");
            assertThat(screen.find("#case-candidates .pick").first()).containsText("家和水电");
            screen.press("1");

            assertThat(screen.find(".toast").last()).containsText("3 件已派给家和水电");
            assertThat(screen.find(COUNT)).hasText("0");
            assertThat(statesOf(three)).containsOnly(CaseState.ASSIGNED);
            screen.press("Alt+u");
            assertThat(screen.find(COUNT)).hasText("3");
            assertThat(statesOf(three)).containsOnly(CaseState.REGISTERED);
            assertThat(screen.complaints()).isEmpty();
        }
    }

    @Test
    void oneStaleCaseAmongTheMarkedRefusesAllWithACount() {
        String need = "成批失效 " + Uuids.next();
        List<CaseSummary> three = openThree(need);
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("queue/to-dispatch?q=" + need);
            assertThat(screen.find(COUNT)).hasText("3");
            screen.press("a").press("Shift+w");
            assertThat(screen.find("#case-candidates .pick").first()).isVisible();
            city.as(
                    NINGBO,
                    () -> cases.change(
                            three.getFirst().id(),
                            three.getFirst().version(),
                            CaseChange.nothing().address("新地址")));
            screen.press("1");

            assertThat(screen.find(".toast").last()).containsText("3 件中有 1 件不能这样处理");
            assertThat(screen.find(".bulk-bar")).containsText("已选 2 件");
            assertThat(statesOf(three)).containsOnly(CaseState.REGISTERED);
        }
    }

    @Test
    void whatCannotBeUndoneAsksAndNamesTheCases() {
        String need = "成批签收 " + Uuids.next();
        CaseSummary sent = city.assigned(NINGBO, need);
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("queue/to-accept?q=" + need);
            assertThat(screen.find(COUNT)).hasText("1");
            screen.press("m").press("Shift+a");
            assertThat(screen.find("vaadin-confirm-dialog")).containsText(sent.number());
            assertThat(screen.find("vaadin-confirm-dialog")).containsText("不能撤销");
            screen.find("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                    .click();

            assertThat(screen.find(".toast").last()).containsText("1 件已完成");
        }
        assertThat(statesOf(List.of(sent))).containsOnly(CaseState.ACCEPTED);
    }

    @Test
    void aFilterIsKeptForItsOperatorAndOpensTheQueue() {
        String need = "常用" + Uuids.next().toString().substring(26);
        city.open(NINGBO, need);
        try (Screen wang = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            wang.open("queue/returned?q=" + need).press("f");
            wang.page().keyboard().insertText("我的" + need);
            wang.find("vaadin-dialog vaadin-checkbox").click();
            wang.press("Control+Enter");
            assertThat(wang.find(".toast").last()).containsText("已保存筛选");

            wang.open("queue/returned");
            assertThat(wang.find(".filter-bar input").first()).hasValue(need);
            wang.press("f");
            assertThat(wang.find(".saved-filters .use")).hasText("我的" + need);
            wang.shot("queue-saved-zh-light").isAccessible();
            wang.find(".saved-filters vaadin-button").last().click();
            assertThat(wang.find(".saved-filters .use")).hasCount(0);
            wang.press("Escape").open("queue/returned");
            assertThat(wang.find(".filter-bar input").first()).hasValue("");
        }
        try (Screen zhao = Screen.of(NINGBO).login(COLLEAGUE, PASSWORD)) {
            zhao.open("queue/returned");
            assertThat(zhao.find(".filter-bar input").first()).hasValue("");
        }
    }

    @Test
    void anOpenQueueHearsOfItsCityAndKeepsSelectionAndPlaceAndTheOtherCityHearsNothing() {
        String need = "听见 " + Uuids.next();
        List<CaseSummary> many = IntStream.range(0, 30)
                .mapToObj(i -> city.open(NINGBO, need + " 第" + i))
                .toList();
        CaseSummary chosen = many.get(20);
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD);
                Screen ruian = Screen.of(RUIAN).login(OPERATOR, PASSWORD)) {
            ruian.open("queue/to-dispatch?q=" + need);
            ruian.page()
                    .evaluate(
                            "() => { window.heard = 0; new MutationObserver(all => window.heard += all.length)"
                                    + ".observe(document.querySelector('.queue-list'), {subtree: true, childList: true, characterData: true}); }");
            screen.open("queue/to-dispatch/" + chosen.id() + "?q=" + need);
            assertThat(screen.find(COUNT)).hasText("30");
            assertThat(screen.find(HEAD)).containsText(chosen.number());
            screen.press("m");
            double place = scrolled(screen);

            city.open(NINGBO, need + " 新的");
            city.as(
                    NINGBO,
                    () -> cases.change(
                            chosen.id(), chosen.version(), CaseChange.nothing().title(need + " 改过的")));

            assertThat(screen.find(COUNT)).hasText("31");
            assertThat(screen.find(HEAD + " h2")).containsText("改过的");
            assertThat(screen.find(".bulk-bar")).containsText("已选 1 件");
            screen.settle();
            assertThat(scrolled(screen)).isEqualTo(place);
            assertThat(ruian.find(COUNT)).hasText("0");
            assertThat(ruian.page().evaluate("() => window.heard")).isEqualTo(0);
        }
    }

    @Test
    void aCallBackThatHasBegunStaysWhenTheCaseIsChanged() {
        CaseSummary done = city.done(NINGBO, "回访中 " + Uuids.next());
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("queue/to-follow-up/" + done.id());
            assertThat(screen.find(HEAD)).containsText("待回访");
            screen.press("y").press("y").press("4");
            screen.page().keyboard().insertText("还在说");
            screen.settle();
            city.as(
                    NINGBO,
                    () -> cases.change(
                            done.id(), done.version(), CaseChange.nothing().address("新地址")));

            assertThat(screen.find(".follow-up .banner")).containsText("刚被别人改动");
            assertThat(screen.find(".follow-up textarea")).hasValue("还在说");
        }
    }

    @Test
    void f2DialsTheCitizenOfTheChosenRow() {
        String phone = "1385" + (System.nanoTime() / 1000 % 9_000_000 + 1_000_000);
        CaseSummary done = city.as(NINGBO, () -> {
            CallerId caller = callers.recognise(PhoneNumber.parse(phone));
            return cases.open(OpenCase.of(Channel.PHONE, caller, "拨打 " + Uuids.next(), ""));
        });
        city.finish(NINGBO, done.id());
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.page()
                    .addInitScript(
                            "HTMLAnchorElement.prototype.click = function () { window.dialled = this.getAttribute('href'); };");
            screen.open("queue/to-follow-up/" + done.id());
            assertThat(screen.find(HEAD)).containsText("待回访");
            screen.press("F2");

            assertThat(screen.find(".follow-up [role=status]")).containsText("正在拨打");
            assertThat(screen.page().evaluate("() => window.dialled")).isEqualTo("tel:" + phone);
            screen.press("y");
            screen.shot("follow-up-call-zh-light").isAccessible();
        }
    }

    private static double scrolled(Screen screen) {
        Locator grid = screen.find(".queue-list vaadin-grid");
        return ((Number) grid.evaluate("grid => grid.$.table.scrollTop")).doubleValue();
    }

    private List<CaseSummary> openThree(String need) {
        return IntStream.range(0, 3).mapToObj(i -> city.open(NINGBO, need)).toList();
    }

    private List<CaseState> statesOf(List<CaseSummary> some) {
        return some.stream()
                .map(one -> city.as(NINGBO, () -> cases.file(one.id())).state())
                .toList();
    }
}
