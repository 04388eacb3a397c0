package city.hotline.ui.desk;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static city.hotline.ui.browser.Users.OPERATOR;
import static city.hotline.ui.browser.Users.PASSWORD;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.cases.CaseFilter;
import city.hotline.cases.CaseState;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.cases.Queue;
import city.hotline.tenancy.TenantId;
import city.hotline.testing.Catalogues;
import city.hotline.ui.browser.Screen;
import city.hotline.ui.browser.ScreenTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The one story that everything stands on: from the ring to the closed case, with the keyboard alone. */
@ScreenTest
class StoryBrowserTests {
    private static final String HEAD = ".case-page > .card > .hd";

    @Autowired
    Telephone telephone;

    @Autowired
    Cases cases;

    @Autowired
    Catalogues catalogues;

    @BeforeEach
    void furnish() {
        catalogues.installOnce(NINGBO, RUIAN);
        telephone.clear(NINGBO);
    }

    @Test
    void aCallBecomesAClosedCaseAndTheOtherCitySeesNothingOfIt() {
        String number;
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            number = takenFrom(screen);
            workedOn(screen, number);
            assertThat(screen.complaints()).isEmpty();
        }

        List<CaseSummary> inNingbo = found(NINGBO, number);
        assertThat(inNingbo).singleElement().extracting(CaseSummary::state).isEqualTo(CaseState.CLOSED_SOLVED);
        assertThat(found(RUIAN, number)).isEmpty();
        theOtherCitySeesNothing(inNingbo.getFirst());
    }

    private String takenFrom(Screen screen) {
        screen.open("desk");
        telephone.ring(NINGBO, "28", Telephone.freshNumber());
        screen.page().waitForSelector(".desk .big");
        screen.press("F2");
        screen.page().keyboard().type("厨房水槽下面的管道漏水");
        screen.press("Tab");
        screen.page().keyboard().type("sgls");
        assertThat(screen.find(".desk-items .pick").first()).containsText("水管漏水抢修");
        screen.press("Enter");
        assertThat(screen.find(".desk-chosen")).isVisible();
        screen.press("1").press("1");
        assertThat(screen.find(".desk-questions vaadin-text-field input").first())
                .isFocused();
        screen.page().keyboard().type("海曙区鼓楼街道中山西路 1 号");
        screen.press("Alt+R");
        assertThat(screen.find(".desk-target[aria-selected=true]")).containsText(Pattern.compile("家和水电服务部|巧手匠房屋修缮部"));
        screen.press("Control+Enter");
        assertThat(screen.find(".desk-receipt h1")).hasText(Pattern.compile("NB-\\d+-\\d+"));
        return screen.find(".desk-receipt h1").textContent();
    }

    private static void workedOn(Screen screen, String number) {
        screen.press("Escape").press("Control+k");
        assertThat(screen.find(".palette input")).isFocused();
        screen.page().keyboard().type(number);
        assertThat(screen.find(".palette")).containsText("厨房水槽下面的管道漏水");
        screen.press("Enter");
        assertThat(screen.find(HEAD)).containsText("待签收");
        screen.press("Alt+a");
        assertThat(screen.find(HEAD)).containsText("已签收");
        screen.press("Alt+c");
        assertThat(screen.find("vaadin-dialog textarea")).isFocused();
        screen.page().keyboard().insertText("更换软管，试水不漏");
        screen.press("Control+Enter");
        assertThat(screen.find(HEAD)).containsText("待回访");
        screen.press("y").press("y").press("5");
        assertThat(screen.find(".follow-up textarea")).isFocused();
        screen.page().keyboard().insertText("半小时就修好了");
        screen.press("Control+Enter");
        assertThat(screen.find(".toast").last()).containsText("已办结");
    }

    private static void theOtherCitySeesNothing(CaseSummary secret) {
        try (Screen ruian = Screen.of(RUIAN).login(OPERATOR, PASSWORD)) {
            ruian.open("case/" + secret.id());
            assertThat(ruian.find("h1")).hasText("没有找到这个页面");
            ruian.open("queue/all?q=" + secret.number());
            assertThat(ruian.find(".empty").first()).isVisible();
            assertThat(ruian.page().content()).doesNotContain("厨房水槽下面的管道漏水");
        }
    }

    private List<CaseSummary> found(TenantId city, String number) {
        return telephone.as(
                city,
                () -> cases.list(Queue.ALL, CaseFilter.all().text(number), null, 10)
                        .items());
    }
}
