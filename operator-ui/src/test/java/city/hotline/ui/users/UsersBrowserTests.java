package city.hotline.ui.users;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static city.hotline.ui.browser.Users.ADMINISTRATOR;
import static city.hotline.ui.browser.Users.OPERATOR;
import static city.hotline.ui.browser.Users.PASSWORD;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.ui.browser.Screen;
import city.hotline.ui.browser.ScreenTest;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

@ScreenTest
class UsersBrowserTests {
    private final String login = "u" + ThreadLocalRandom.current().nextInt(1_000_000);

    @Test
    void aUserIsMadeWithTheKeyboardAloneAndTheOtherCityKnowsNothingOfHim() {
        String address;
        try (Screen screen = Screen.of(NINGBO).login(ADMINISTRATOR, PASSWORD)) {
            screen.open("users").shot("users-zh-light").isAccessible();
            screen.press("Alt+N");
            screen.page().keyboard().type("王 丽");
            screen.press("Control+Enter");
            assertThat(screen.find("vaadin-text-field[invalid]").first()).containsText("登录名须为");
            screen.shot("users-refused").isAccessible();

            fill(screen, "登录名", login);
            fill(screen, "姓名", "新来的人");
            fill(screen, "初始密码", PASSWORD);
            screen.page().getByLabel("受理员").check();
            screen.page().getByLabel("心理辅导").check();
            screen.press("Control+Enter");

            assertThat(screen.find(".side h2")).hasText("新来的人");
            screen.page().waitForURL("**/users/*-*");
            assertThat(screen.page().getByLabel("心理辅导")).isChecked();
            screen.shot("users-made").isAccessible();
            address = screen.page().url().replaceFirst(".*/users/", "users/");
        }
        try (Screen screen = Screen.of(RUIAN).login(ADMINISTRATOR, PASSWORD)) {
            screen.open("users");
            assertThat(screen.find("vaadin-grid")).not().containsText(login);
            screen.open(address);

            assertThat(screen.find("h1")).hasText("没有找到这个页面");
        }
        try (Screen screen = Screen.of(NINGBO).login(login, PASSWORD)) {
            screen.open("users");

            assertThat(screen.find("h1")).hasText("没有权限查看");
        }
    }

    @Test
    void aTokenIsShownOnceAndRevoked() {
        try (Screen screen = Screen.dark(NINGBO).english().login(ADMINISTRATOR, PASSWORD)) {
            screen.open("tokens").press("Alt+N");
            screen.page().keyboard().type(login);
            screen.press("Control+Enter");
            assertThat(screen.find("#token-text input").inputValue()).startsWith("bl_ningbo_");
            screen.shot("tokens-issued-en-dark").isAccessible();
            screen.press("Escape");
            screen.page().getByLabel("Revoke “" + login + "”").click();
            screen.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Revoke").setExact(true))
                    .click();

            assertThat(screen.find("vaadin-grid")).containsText("Revoked");
            screen.shot("tokens-en-dark").isAccessible();
        }
    }

    @Test
    void theListIsReadableInEnglishAndInTheDark() {
        try (Screen screen = Screen.dark(NINGBO).english().login(ADMINISTRATOR, PASSWORD)) {
            screen.open("users/new").shot("users-en-dark").isAccessible();
        }
    }

    @Test
    void operatorsManageNobody() {
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            for (String closed : new String[] {"users", "tokens", "audit", "imports", "platform"}) {
                screen.open(closed);
                assertThat(screen.find("h1")).hasText("没有权限查看");
            }
        }
    }

    private static void fill(Screen screen, String label, String text) {
        screen.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .fill(text);
    }
}
