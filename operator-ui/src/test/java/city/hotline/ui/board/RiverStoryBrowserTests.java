package city.hotline.ui.board;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static city.hotline.ui.browser.Users.OPERATOR;
import static city.hotline.ui.browser.Users.OTHER_HANDLER;
import static city.hotline.ui.browser.Users.PASSWORD;
import static city.hotline.ui.browser.Users.SUPERVISOR;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.cases.CaseState;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.cases.Channel;
import city.hotline.cases.Ending;
import city.hotline.cases.ItemChoice;
import city.hotline.cases.OpenCase;
import city.hotline.catalogue.Catalogue;
import city.hotline.catalogue.ServiceItem;
import city.hotline.departments.Department;
import city.hotline.foundation.Uuids;
import city.hotline.ui.browser.Screen;
import city.hotline.ui.browser.ScreenTest;
import city.hotline.ui.queues.CityCases;
import city.hotline.ui.queues.CityDepartments;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Water from rubbish bins runs into the river: the department answers on paper, the citizen is dissatisfied, the hotline
 * brings the parties together, and it is solved.
 */
@ScreenTest
class RiverStoryBrowserTests {
    private static final String HEAD = ".case-side > .card > .hd";

    private static final String TASKS = "vaadin-dialog vaadin-text-field input";

    @Autowired
    CityCases city;

    @Autowired
    CityDepartments departments;

    @Autowired
    Cases cases;

    @Autowired
    Catalogue catalogue;

    private final String need = "垃圾桶污水入河 " + Uuids.next().toString().substring(24);

    private Department streets;
    private Department water;

    @BeforeEach
    void employ() {
        streets = departments.byCode(NINGBO, "nb-d04");
        water = departments.employ(NINGBO, OTHER_HANDLER, "nb-d38");
        departments.byCode(RUIAN, "ra-d01");
    }

    @Test
    void whatOneDepartmentAnswersOnPaperIsSolvedByAllOfThem() {
        CaseSummary subject = dispatched();
        finish(subject, "已要求保洁公司加强管理");
        dissatisfied(subject);
        takeUp(subject);
        writePart(subject);
        finish(subject, "垃圾桶已移走，河道已清");
        satisfied(subject);
        conclude(subject);
        theOtherCitySeesNothing(subject);
    }

    private CaseSummary dispatched() {
        return city.as(NINGBO, () -> {
            ServiceItem item = catalogue.byCode("190101").orElseThrow();
            return cases.open(OpenCase.of(Channel.PHONE, null, need, "河面发黑，味道很大")
                    .about(new ItemChoice(item.id(), item.code()))
                    .at("桑家桥边", "海曙区")
                    .ending(new Ending.ToDepartment(streets.id(), streets.name().zh(), "")));
        });
    }

    private void finish(CaseSummary subject, String result) {
        city.as(NINGBO, () -> {
            cases.accept(subject.id());
            return cases.done(subject.id(), result, null);
        });
    }

    private static void dissatisfied(CaseSummary subject) {
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("queue/to-follow-up/" + subject.id());
            assertThat(screen.find(HEAD)).containsText("待回访");
            screen.press("y").press("n").press("1").press("Alt+r");
            assertThat(screen.find("vaadin-dialog textarea")).isFocused();
            screen.page().keyboard().insertText("只有一张纸，河还是黑的");
            screen.press("Control+Enter");
            assertThat(screen.find(".toast").last()).containsText("重办");
        }
    }

    private void takeUp(CaseSummary subject) {
        try (Screen screen = Screen.of(NINGBO).login(SUPERVISOR, PASSWORD)) {
            screen.open("board");
            screen.find("#board-REWORKED").click();
            assertThat(screen.find(".board-tiles [aria-pressed=true]")).containsText("重办中");
            screen.open("case/" + subject.id());
            screen.press("Alt+o");
            assertThat(screen.find("vaadin-dialog textarea")).isFocused();
            screen.page().keyboard().insertText("答复只在纸面，须多家共同处理");
            choose(screen, streets, 1);
            choose(screen, water, 2);
            screen.find(TASKS).nth(0).fill("移走桥边的垃圾桶");
            screen.find(TASKS).nth(1).fill("清理河道");
            screen.shot("supervision-zh-light").isAccessible();
            screen.press("Control+Enter");
            assertThat(screen.find(".timeline")).containsText("列入督办");
            screen.press("Alt+t");
            assertThat(screen.find("vaadin-dialog textarea")).isFocused();
            screen.page().keyboard().insertText("先结束看看");
            screen.press("Control+Enter");
            assertThat(screen.find("vaadin-dialog")).containsText("先记录协调情况");
            screen.press("Escape").press("Alt+k");
            assertThat(screen.find(TASKS)).isFocused();
            screen.page().keyboard().insertText("执法局、水利局、街道");
            screen.find("vaadin-dialog textarea").fill("周三前移桶，周五前清淤");
            screen.press("Control+Enter");
            assertThat(screen.find(".timeline")).containsText("周三前移桶，周五前清淤");
            screen.open("board");
            screen.find("#board-SUPERVISED").click();
            assertThat(screen.find("vaadin-grid").first()).containsText(need);
            screen.shot("board-zh-light").isAccessible();
            assertThat(screen.complaints()).isEmpty();
        }
    }

    /** @param count how many parties there are then */
    private static void choose(Screen screen, Department party, int count) {
        Locator parties = screen.find("vaadin-dialog vaadin-multi-select-combo-box input");
        parties.click();
        parties.fill(party.name().zh());
        Locator item = screen.find("vaadin-multi-select-combo-box-item:not([hidden])");
        assertThat(item).hasCount(1);
        assertThat(item).containsText(party.name().zh());
        screen.press("ArrowDown").press("Enter");
        assertThat(screen.find(TASKS)).hasCount(count);
    }

    private void writePart(CaseSummary subject) {
        try (Screen screen = Screen.of(NINGBO).login(OTHER_HANDLER, PASSWORD)) {
            screen.open("inbox/parts/" + subject.id());
            assertThat(screen.find(".case-side")).containsText("清理河道");
            screen.press("Alt+k");
            assertThat(screen.find("vaadin-dialog textarea")).isFocused();
            screen.page().keyboard().insertText("淤泥已清，水质正常");
            screen.press("Control+Enter");
            assertThat(screen.find(".case-side")).containsText("淤泥已清，水质正常");
        }
    }

    private static void satisfied(CaseSummary subject) {
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("queue/to-follow-up/" + subject.id());
            assertThat(screen.find(HEAD)).containsText("待回访");
            screen.press("y").press("y").press("5");
            assertThat(screen.find(".follow-up textarea")).isFocused();
            screen.page().keyboard().insertText("河清了，谢谢");
            screen.press("Control+Enter");
            assertThat(screen.find(".toast").last()).containsText("已办结");
        }
    }

    private void conclude(CaseSummary subject) {
        try (Screen screen = Screen.of(NINGBO).login(SUPERVISOR, PASSWORD)) {
            screen.english().open("case/" + subject.id()).press("Alt+t");
            assertThat(screen.find("vaadin-dialog textarea")).isFocused();
            screen.page().keyboard().insertText("四家共同处理，市民满意");
            screen.press("Control+Enter");
            assertThat(screen.find(".case-page")).containsText("Supervision concluded");
            screen.open("shift-report").shot("shift-report-en-light").isAccessible();
        }
        assertThat(city.as(NINGBO, () -> cases.file(subject.id())).state()).isEqualTo(CaseState.CLOSED_SOLVED);
    }

    private void theOtherCitySeesNothing(CaseSummary secret) {
        try (Screen ruian = Screen.of(RUIAN).login(SUPERVISOR, PASSWORD)) {
            ruian.open("case/" + secret.id());
            assertThat(ruian.find("h1")).hasText("没有找到这个页面");
            ruian.open("board");
            ruian.find("#board-SUPERVISED").click();
            assertThat(ruian.find(".board-tiles [aria-pressed=true]")).containsText("督办中");
            assertThat(ruian.page().content()).doesNotContain(need);
        }
    }
}
