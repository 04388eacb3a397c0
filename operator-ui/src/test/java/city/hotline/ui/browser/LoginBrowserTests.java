package city.hotline.ui.browser;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static city.hotline.ui.browser.Users.OPERATOR;
import static city.hotline.ui.browser.Users.PASSWORD;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ScreenTest
class LoginBrowserTests {

    @Test
    void theLoginPageIsTheCitysOwnInBothLanguagesAndThemes() {
        try (Screen screen = Screen.of(RUIAN)) {
            screen.open("login").shot("login-light-zh").isAccessible();
            assertThat(screen.find("h1")).hasText("瑞安市民热线");
            assertThat(screen.complaints()).isEmpty();

            screen.find("button.link").click();
            assertThat(screen.find("h1")).hasText("Ruian hotline");
            assertThat(screen.page()).hasTitle("Log in · Ruian hotline");
        }
        try (Screen screen = Screen.dark(RUIAN)) {
            screen.english().open("login").shot("login-dark-en").isAccessible();
        }
    }

    @Test
    void aWrongPasswordAndAnUnknownUserReadTheSame() {
        try (Screen screen = Screen.of(NINGBO)) {
            screen.tryLogin("nobody-here", "wrong-wrong-wrong");
            assertThat(screen.find(".banner")).hasText("用户名或密码不正确，请重新输入。");
            screen.tryLogin("somebody-else", PASSWORD);
            assertThat(screen.find(".banner")).hasText("用户名或密码不正确，请重新输入。");
            screen.settle().shot("login-wrong").isAccessible();
        }
    }

    @Test
    void theSixthFailureNamesTheMinutesLeft() {
        try (Screen screen = Screen.of(NINGBO)) {
            for (int i = 0; i < 5; i++) {
                screen.tryLogin("locked-out", "wrong-wrong-wrong");
                screen.page().waitForSelector(".banner");
            }
            screen.tryLogin("locked-out", "wrong-wrong-wrong");

            assertThat(screen.find(".banner")).containsText("分钟后再试");
        }
    }

    @Test
    void theSessionGetsANewNumberAtTheLogin() {
        try (Screen screen = Screen.of(NINGBO)) {
            screen.open("login");
            String before = screen.cookie("BOLING");

            screen.login(OPERATOR, PASSWORD);

            assertThat(screen.cookie("BOLING")).isNotEmpty().isNotEqualTo(before);
        }
    }

    @Test
    void loggingOutEndsTheSession() {
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.find("vaadin-menu-bar-button").first().click();
            screen.page().getByText("退出登录").click();
            screen.page().waitForSelector("input[name=username]");

            screen.open("gallery");

            assertThat(screen.find("input[name=username]")).isVisible();
        }
    }

    @Test
    void aLoginWithoutThePagesTokenIsRefused() {
        try (Screen screen = Screen.of(NINGBO)) {
            screen.open("login");
            Object answer = screen.page().evaluate("""
                            ([name, password]) => fetch('/login', {
                                method: 'POST', body: new URLSearchParams({username: name, password: password})
                            }).then(answer => answer.url)""", List.of(OPERATOR, PASSWORD));

            screen.open("gallery");

            assertThat(answer).isEqualTo(screen.address() + "/login?stale");
            assertThat(screen.find("input[name=username]")).isVisible();
        }
    }

    @Test
    void anAddressThatLeadsElsewhereAfterTheLoginIsNotFollowed() {
        try (Screen screen = Screen.of(NINGBO)) {
            screen.open("login?continue=https://example.org&redirect=//example.org");
            screen.find("input[name=username]").fill(OPERATOR);
            screen.find("input[name=password]").fill(PASSWORD);
            screen.find("button[type=submit]").click();
            screen.page().waitForSelector(".shell");

            assertThat(screen.page().url()).startsWith(screen.address());
        }
    }

    @Test
    void thePageForbidsFramesForeignScriptsAndGuessing() {
        try (Screen screen = Screen.of(NINGBO)) {
            Response response = screen.page().navigate(screen.address() + "/login");

            Map<String, String> headers = response.headers();
            assertThat(headers.get("content-security-policy"))
                    .contains("frame-ancestors 'none'", "script-src 'self' 'unsafe-eval' 'nonce-");
            assertThat(headers)
                    .containsEntry("x-frame-options", "DENY")
                    .containsEntry("x-content-type-options", "nosniff");
            assertThat(headers).containsEntry("referrer-policy", "same-origin").containsKey("permissions-policy");
            assertThat(headers).doesNotContainKey("strict-transport-security");
            assertThat(headers.get("cache-control")).contains("no-store");
        }
    }
}
