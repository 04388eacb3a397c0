package city.hotline.ui.platform;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.ui.browser.Users.ADMINISTRATOR;
import static city.hotline.ui.browser.Users.PASSWORD;
import static city.hotline.ui.browser.Users.PLATFORM;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.tenancy.TenantId;
import city.hotline.ui.browser.Authenticator;
import city.hotline.ui.browser.Screen;
import city.hotline.ui.browser.ScreenTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

@ScreenTest
class CitiesBrowserTests {
    private final String code = "city" + ThreadLocalRandom.current().nextInt(1_000_000);

    @Test
    void aCityIsOpenedAndItsFirstAdministratorLogsIn() {
        try (Screen screen = Screen.of(PLATFORM).login(ADMINISTRATOR, PASSWORD)) {
            screen.open("platform").shot("cities-zh-light").isAccessible();
            screen.press("Alt+N");
            screen.page().keyboard().type("Not A Code");
            screen.press("Control+Enter");
            assertThat(screen.find("vaadin-text-field[invalid]").first()).containsText("租户代码");
            screen.shot("cities-refused").isAccessible();
            fill(screen, "代码", "ningbo");
            fill(screen, "热线中文名", "慈溪市民热线");
            fill(screen, "热线英文名", "Cixi hotline");
            fill(screen, "编号前缀", "CX");
            fill(screen, "登录名", "first");
            fill(screen, "姓名", "第一位");
            fill(screen, "初始密码", PASSWORD);
            screen.press("Control+Enter");
            assertThat(screen.find("vaadin-text-field[invalid]").first()).containsText("已被使用");
            fill(screen, "代码", code);
            screen.press("Control+Enter");

            Locator done = screen.find("vaadin-dialog .banner.ok");
            done.waitFor(new Locator.WaitForOptions().setTimeout(60_000));
            assertThat(screen.find("vaadin-dialog a"))
                    .hasAttribute("href", screen.address().replace("admin", code) + "/");
            screen.shot("cities-opened").isAccessible();
        }
        try (Screen screen = Screen.of(new TenantId(code))) {
            Authenticator.enrolAndEnter(screen, "first");
            assertThat(screen.find(".brand")).containsText("慈溪市民热线");
        }
    }

    @Test
    void thePlatformsPeopleSeeNothingOfACity() {
        try (Screen screen = Screen.of(PLATFORM).login(ADMINISTRATOR, PASSWORD)) {
            for (String closed : new String[] {"catalogue", "imports", "catalogue/020201"}) {
                screen.open(closed);
                assertThat(screen.find("h1")).hasText("没有权限查看");
            }
            screen.open("users");
            assertThat(screen.find("vaadin-grid")).not().containsText("wangli");
            screen.page().navigate(screen.address().replace("admin", NINGBO.code()) + "/catalogue");
            assertThat(screen.page().url()).endsWith("/login");
        }
    }

    @Test
    void suspendingAsksFirstAndNamesTheCity() {
        try (Screen screen = Screen.of(PLATFORM.code(), 1440, 900, ColorScheme.DARK)) {
            screen.english()
                    .login(ADMINISTRATOR, PASSWORD)
                    .open("platform")
                    .shot("cities-en-dark")
                    .isAccessible();
            screen.find("vaadin-grid vaadin-button").first().click();

            assertThat(screen.find("vaadin-confirm-dialog")).containsText("Suspend “");
            screen.shot("cities-suspend-en-dark").isAccessible();
            screen.press("Escape");
            assertThat(screen.find("vaadin-confirm-dialog")).hasCount(0);
        }
    }

    @Test
    void aCitysPeopleSeeNothingOfThePlatform() {
        try (Screen screen = Screen.dark(NINGBO).login(ADMINISTRATOR, PASSWORD)) {
            screen.open("platform");

            assertThat(screen.find("h1")).hasText("没有权限查看");
        }
    }

    private static void fill(Screen screen, String label, String text) {
        screen.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .fill(text);
    }
}
