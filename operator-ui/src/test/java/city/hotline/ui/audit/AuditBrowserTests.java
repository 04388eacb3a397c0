package city.hotline.ui.audit;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.ui.browser.Users.ADMINISTRATOR;
import static city.hotline.ui.browser.Users.PASSWORD;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.hotline.ui.browser.Screen;
import city.hotline.ui.browser.ScreenTest;
import org.junit.jupiter.api.Test;

@ScreenTest
class AuditBrowserTests {
    @Test
    void theTrailIsReadAndProven() {
        try (Screen screen = Screen.of(NINGBO).login(ADMINISTRATOR, PASSWORD)) {
            screen.open("audit");
            assertThat(screen.find("vaadin-grid")).containsText("登录");
            screen.press("Alt+V");

            assertThat(screen.find(".banner.ok")).containsText("完整");
            screen.shot("audit-zh-light").isAccessible();
        }
        try (Screen screen = Screen.dark(NINGBO).english().login(ADMINISTRATOR, PASSWORD)) {
            screen.open("audit").shot("audit-en-dark").isAccessible();
        }
    }
}
