package city.hotline.ui.queues;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static city.hotline.ui.browser.Users.HANDLER;
import static city.hotline.ui.browser.Users.OPERATOR;
import static city.hotline.ui.browser.Users.OTHER_HANDLER;
import static city.hotline.ui.browser.Users.PASSWORD;
import static city.hotline.ui.browser.Users.SUPERVISOR;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.cases.Channel;
import city.hotline.cases.ItemChoice;
import city.hotline.cases.OpenCase;
import city.hotline.catalogue.Catalogue;
import city.hotline.catalogue.ServiceItem;
import city.hotline.departments.Department;
import city.hotline.foundation.Uuids;
import city.hotline.ui.browser.Screen;
import city.hotline.ui.browser.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Between hotline and departments, with the keyboard alone: two returns, a ruling, and the next case that needs none. */
@ScreenTest
class DepartmentStoryBrowserTests {
    private static final String HEAD = ".case-side > .card > .hd";

    @Autowired
    CityCases city;

    @Autowired
    CityDepartments departments;

    @Autowired
    Cases cases;

    @Autowired
    Catalogue catalogue;

    private final String area = "故事" + System.nanoTime() + "镇";
    private final String need = "外墙渗水 " + Uuids.next().toString().substring(24);

    private Department housing;
    private Department planning;

    @BeforeEach
    void employ() {
        housing = departments.employ(NINGBO, HANDLER, "nb-d01");
        planning = departments.employ(NINGBO, OTHER_HANDLER, "nb-d02");
        departments.employ(RUIAN, HANDLER, "ra-d01");
    }

    @Test
    void aDisputeIsRuledOnceAndTheNextCaseGoesWhereItBelongs() {
        CaseSummary first = open();
        dispatch(first, housing);
        giveBack(HANDLER, first, "待派");
        dispatch(first, planning);
        giveBack(OTHER_HANDLER, first, "待裁定");
        rule(first);

        CaseSummary next = open();
        dispatchToFirst(next, first.number());
        returnIsRefused(next, first.number());
        askBack(next);
        answer(next);
        reply(next);
        callBack(next);

        theOtherCitySeesNothing(next);
    }

    private CaseSummary open() {
        return city.as(NINGBO, () -> {
            ServiceItem item = catalogue.byCode("020101").orElseThrow();
            return cases.open(OpenCase.of(Channel.PHONE, null, need, "三幢东墙")
                    .about(new ItemChoice(item.id(), item.code()))
                    .at("某小区 3 幢", area));
        });
    }

    private static void dispatch(CaseSummary subject, Department to) {
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("queue/to-dispatch/" + subject.id()).press("Alt+w");
            screen.page().keyboard().insertText(to.name().zh());
            assertThat(screen.find(".picks .pick").first())
                    .containsText(to.name().zh());
            screen.press("Enter");
            assertThat(screen.find(HEAD)).containsText("待签收");
        }
    }

    private static void giveBack(String handler, CaseSummary subject, String then) {
        try (Screen screen = Screen.of(NINGBO).login(handler, PASSWORD)) {
            screen.open("inbox/to-accept/" + subject.id());
            assertThat(screen.find(HEAD)).containsText("待签收");
            screen.press("Alt+b");
            assertThat(screen.find("vaadin-dialog textarea")).isFocused();
            screen.page().keyboard().insertText("共用部位维修不由我单位负责");
            screen.press("Control+Enter");
            assertThat(screen.find(HEAD)).containsText(then);
            assertThat(screen.complaints()).isEmpty();
        }
    }

    private void rule(CaseSummary subject) {
        try (Screen screen = Screen.of(NINGBO).login(SUPERVISOR, PASSWORD)) {
            screen.open("queue/disputed/" + subject.id());
            assertThat(screen.find(HEAD)).containsText("待裁定");
            screen.press("Alt+j").press("Alt+2");
            screen.page().keyboard().insertText(housing.name().zh());
            assertThat(screen.find("vaadin-dialog .picks .pick").first())
                    .containsText(housing.name().zh());
            screen.press("Enter");
            assertThat(screen.find("vaadin-dialog textarea")).isFocused();
            screen.page().keyboard().insertText("物业共用部位由住建牵头");
            screen.shot("ruling-zh-light").isAccessible();
            screen.press("Control+Enter");
            assertThat(screen.find(HEAD)).containsText("待签收");
            assertThat(screen.find(".case-course"))
                    .containsText("裁定由" + housing.name().zh() + "承办");
        }
    }

    private void dispatchToFirst(CaseSummary subject, String ruledCase) {
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("queue/to-dispatch/" + subject.id()).press("Alt+w");
            assertThat(screen.find(".picks .pick").first())
                    .containsText(housing.name().zh());
            assertThat(screen.find(".picks .pick").first()).containsText("裁定");
            assertThat(screen.find(".picks .pick").first()).containsText(ruledCase);
            screen.press("1");
            assertThat(screen.find(HEAD)).containsText("待签收");
        }
    }

    private static void returnIsRefused(CaseSummary subject, String ruledCase) {
        try (Screen screen = Screen.of(NINGBO).login(HANDLER, PASSWORD)) {
            screen.open("inbox/to-accept/" + subject.id()).press("Alt+b");
            assertThat(screen.find("vaadin-dialog textarea")).isFocused();
            screen.page().keyboard().insertText("还是不归我们");
            screen.press("Control+Enter");
            assertThat(screen.find("vaadin-dialog")).containsText(ruledCase);
            screen.press("Escape").press("Alt+a");
            assertThat(screen.find(HEAD)).containsText("已签收");
        }
    }

    private static void askBack(CaseSummary subject) {
        try (Screen screen = Screen.of(NINGBO).login(HANDLER, PASSWORD)) {
            screen.open("inbox/in-progress/" + subject.id()).press("Alt+q");
            assertThat(screen.find("vaadin-dialog textarea")).isFocused();
            screen.page().keyboard().insertText("请问是哪一户");
            screen.press("Control+Enter");
            assertThat(screen.find(HEAD)).containsText("待补充");
            screen.open("inbox/asked").shot("inbox-zh-light").isAccessible();
        }
    }

    private static void answer(CaseSummary subject) {
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("queue/asked/" + subject.id()).press("Alt+a");
            assertThat(screen.find("vaadin-dialog textarea")).isFocused();
            screen.page().keyboard().insertText("302 室");
            screen.press("Control+Enter");
            assertThat(screen.find(HEAD)).containsText("已签收");
        }
    }

    private static void reply(CaseSummary subject) {
        try (Screen screen = Screen.of(NINGBO).login(HANDLER, PASSWORD)) {
            screen.english().open("inbox/completed/" + subject.id());
            screen.shot("inbox-en-light").isAccessible();
            screen.press("Alt+c");
            assertThat(screen.find("vaadin-dialog textarea").first()).isFocused();
            screen.page().keyboard().insertText("外墙已做防水，观察一周");
            screen.press("Control+Enter");
            assertThat(screen.find(HEAD)).containsText("To call back");
        }
    }

    private static void callBack(CaseSummary subject) {
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("queue/to-follow-up/" + subject.id());
            assertThat(screen.find(".case-side")).containsText("外墙已做防水");
            screen.press("y").press("y").press("5");
            assertThat(screen.find(".follow-up textarea")).isFocused();
            screen.page().keyboard().insertText("不再渗水了");
            screen.press("Control+Enter");
            assertThat(screen.find(".toast").last()).containsText("已办结");
        }
    }

    private void theOtherCitySeesNothing(CaseSummary secret) {
        try (Screen ruian = Screen.of(RUIAN).login(HANDLER, PASSWORD)) {
            ruian.open("case/" + secret.id());
            assertThat(ruian.find("h1")).hasText("没有找到这个页面");
            ruian.open("inbox/done");
            assertThat(ruian.page().content()).doesNotContain(need);
        }
        try (Screen other = Screen.of(NINGBO).login(OTHER_HANDLER, PASSWORD)) {
            other.open("case/" + secret.id());
            assertThat(other.find("h1")).hasText("没有找到这个页面");
            other.open("inbox/done/" + secret.id());
            assertThat(other.find("h1")).hasText("没有找到这个页面");
        }
    }
}
