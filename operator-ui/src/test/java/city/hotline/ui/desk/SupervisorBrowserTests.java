package city.hotline.ui.desk;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static city.hotline.ui.browser.Users.OPERATOR;
import static city.hotline.ui.browser.Users.PASSWORD;
import static city.hotline.ui.browser.Users.SUPERVISOR;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.hotline.testing.Catalogues;
import city.hotline.ui.browser.Screen;
import city.hotline.ui.browser.ScreenTest;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class SupervisorBrowserTests {
    @Autowired
    Telephone telephone;

    @Autowired
    Catalogues catalogues;

    @BeforeEach
    void furnishAndClear() {
        catalogues.installOnce(NINGBO, RUIAN);
        telephone.clear(NINGBO);
    }

    @Test
    void aQuestionReachesTheCitysSupervisorAndTheAnswerComesBack() {
        String question = "周末能派吗？" + Telephone.freshNumber();
        try (Screen desk = Screen.of(NINGBO).login(OPERATOR, PASSWORD);
                Screen supervisor = Screen.of(NINGBO).login(SUPERVISOR, PASSWORD);
                Screen ruian = Screen.of(RUIAN).login(SUPERVISOR, PASSWORD)) {
            desk.open("desk");
            supervisor.open("desk");
            ruian.open("desk");
            telephone.ring(NINGBO, "28", Telephone.freshNumber());
            desk.page().waitForSelector(".desk .big");
            desk.press("F2");
            desk.page().keyboard().type("家里水管漏水");
            desk.press("Alt+j");
            desk.page().keyboard().insertText(question);
            desk.shot("desk-ask").isAccessible();
            desk.press("Control+Enter");
            assertThat(desk.find(".desk-asked")).containsText("等待答复");

            supervisor.page().waitForSelector(".toast");
            assertThat(supervisor.find(".toast").first()).containsText("28号 有提问");
            supervisor.page().reload();
            supervisor.settle().press("Alt+i");
            Locator asked = supervisor.find(".desk-question").filter(new Locator.FilterOptions().setHasText(question));
            assertThat(asked).containsText("家里水管漏水");
            supervisor.shot("supervisor-questions").isAccessible();
            asked.locator("a").click();
            assertThat(supervisor.find("h1")).containsText("来电");
            assertThat(supervisor.find(".desk-asked")).containsText(question);
            supervisor.settle().shot("supervisor-glance").isAccessible();
            supervisor.press("Alt+i");
            assertThat(supervisor.find(".desk-question input").first()).isFocused();
            asked.locator("input").fill("可以，派家和");
            asked.locator("input").press("Enter");
            assertThat(asked).hasCount(0);

            assertThat(desk.find(".desk-asked")).containsText("3号 答复：可以，派家和");
            desk.shot("desk-answered").isAccessible();
            desk.page().reload();
            desk.settle();
            assertThat(desk.find(".desk-asked")).containsText("可以，派家和");

            ruian.page().waitForTimeout(500);
            assertThat(ruian.find(".toast")).hasCount(0);
            ruian.press("Alt+i");
            assertThat(ruian.page().getByText(question)).hasCount(0);
        }
    }

    @Test
    void composingAQuestionOrAnAnswerSendsNothing() {
        try (Screen desk = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            desk.open("desk");
            telephone.ring(NINGBO, "28", Telephone.freshNumber());
            desk.page().waitForSelector(".desk .big");
            desk.press("F2").press("Alt+j");
            desk.compose("zhoumo");
            desk.page().keyboard().press("Control+Enter");
            desk.page().keyboard().press("Enter");
            desk.page().keyboard().press("Escape");
            desk.settle();

            assertThat(desk.find("vaadin-dialog textarea")).isVisible();
            assertThat(desk.find(".desk-asked .banner")).hasCount(0);
        }
    }
}
