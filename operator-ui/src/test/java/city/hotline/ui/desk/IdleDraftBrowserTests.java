package city.hotline.ui.desk;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static city.hotline.ui.browser.Users.OPERATOR;
import static city.hotline.ui.browser.Users.PASSWORD;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.hotline.testing.Catalogues;
import city.hotline.ui.browser.Screen;
import city.hotline.ui.browser.ScreenTest;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class IdleDraftBrowserTests {
    private static final String WORDS = "电话还没打完，人先走开了";

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
    void whatWasTypedIsBackAfterTheDeskWasLeftAndTheNextLogin() {
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD).open("desk")) {
            telephone.ring(NINGBO, "28", Telephone.freshNumber());
            screen.page().waitForSelector(".desk .big");
            screen.press("F2");
            screen.page().keyboard().type(WORDS);
            screen.page().evaluate("bolingIdle.watch(document.querySelector('.idle-watch'), 2500, 6000)");
            assertThat(screen.page().getByText("还在吗？")).isVisible();
            screen.page().waitForSelector("input[name=username]");

            screen.find("input[name=username]").fill(OPERATOR);
            screen.find("input[name=password]").fill(PASSWORD);
            screen.find("button[type=submit]").click();
            screen.page()
                    .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("手上的来电"))
                    .getByRole(AriaRole.BUTTON)
                    .first()
                    .click();

            assertThat(screen.find(".desk textarea").first()).hasValue(WORDS);
        } finally {
            telephone.clear(NINGBO);
        }
    }
}
