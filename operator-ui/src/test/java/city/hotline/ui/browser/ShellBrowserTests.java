package city.hotline.ui.browser;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static city.hotline.ui.browser.Users.ADMINISTRATOR;
import static city.hotline.ui.browser.Users.OPERATOR;
import static city.hotline.ui.browser.Users.PASSWORD;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@ScreenTest
class ShellBrowserTests {
    /** A resource out of the browser's own store transfers nothing, one that is asked for at least its headers. */
    private static final String ASKED_FOR = """
            () => performance.getEntriesByType('resource')
                .filter(one => one.transferSize > 0 && /\\.(js|css)(\\?|$)/.test(one.name)).map(one => one.name)""";

    @Test
    void theShellIsReadableInLightAndDarkInBothLanguages() {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            try (Screen screen = Screen.of("ningbo", 1440, 900, scheme).login(OPERATOR, PASSWORD)) {
                String name = "gallery-" + scheme.name().toLowerCase(java.util.Locale.ROOT);

                screen.open("gallery").shot(name + "-zh").isAccessible();
                screen.english().open("gallery").shot(name + "-en").isAccessible();

                assertThat(screen.complaints()).isEmpty();
            }
        }
    }

    @Test
    void theShellStaysUsableOnANarrowScreenAndAt200Percent() {
        try (Screen screen = Screen.of("ningbo", 720, 450, ColorScheme.LIGHT).login(OPERATOR, PASSWORD)) {
            screen.open("gallery");

            assertThat(screen.find(".nav a").first()).not().isVisible();
            screen.find(".burger").click();
            assertThat(screen.find(".nav a").first()).isVisible();
            screen.shot("gallery-200-percent").isAccessible();
        }
    }

    @Test
    void theMenuShowsWhatTheUserMayEnterAndNothingElse() {
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            assertThat(screen.find(".nav")).containsText("部件");
            assertThat(screen.find(".nav")).not().containsText("用户与角色");
        }
        try (Screen screen = Screen.of(NINGBO).login(ADMINISTRATOR, PASSWORD)) {
            assertThat(screen.find(".nav")).containsText("用户与角色");
        }
    }

    @Test
    void thePlatformsHouseHasItsOwnEntrance() {
        try (Screen screen = Screen.of(Users.PLATFORM)) {
            screen.open("login");
            assertThat(screen.find(".door")).containsText("平台运营");
            screen.shot("login-platform").isAccessible();

            screen.login(ADMINISTRATOR, PASSWORD);
            assertThat(screen.find(".top")).containsText("拨灵平台");
            assertThat(screen.find(".nav")).not().containsText("部件");
        }
    }

    @Test
    void thePaletteOpensAViewByPinyinInitialsWithTheKeyboardAlone() {
        try (Screen screen = Screen.of(NINGBO).login(ADMINISTRATOR, PASSWORD)) {
            screen.press("Control+k");
            assertThat(screen.find(".palette input")).isFocused();
            screen.page().keyboard().type("yhyjs");
            assertThat(screen.find(".palette [role=option]")).hasCount(1);
            assertThat(screen.find(".palette [role=option]")).hasText("用户与角色");
            screen.shot("palette").press("Enter");

            assertThat(screen.page()).hasURL(screen.address() + "/forbidden");
        }
    }

    @Test
    void eachPageThatSaysWhatWentWrongKeepsTheMenu() {
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("no-such-page").shot("trouble-missing").isAccessible();
            assertThat(screen.find("h1")).hasText("没有找到这个页面");
            assertThat(screen.find(".nav")).containsText("部件");

            screen.open("forbidden").isAccessible();
            assertThat(screen.find("h1")).hasText("没有权限查看");

            screen.open("broken").isAccessible();
            assertThat(screen.find("h1")).hasText("出了点问题");
            assertThat(screen.find("main")).containsText(Pattern.compile("编号 \\w+"));
            assertThat(screen.find("main")).not().containsText("broken on purpose");
            assertThat(screen.find(".nav")).containsText("部件");

            screen.open("full");
            assertThat(screen.find("h1")).hasText("系统暂时繁忙");
            assertThat(screen.find("main")).containsText("什么都没有丢失");
            assertThat(screen.find("main")).not().containsText("No space left");
        }
    }

    @Test
    void aBrowserThatHasTheScriptsAndStylesAsksForNoneOfThemAgain() {
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("gallery").open("");
            screen.open("gallery");

            assertThat(screen.page().evaluate(ASKED_FOR)).isEqualTo(List.of());
        }
    }

    @Test
    void theLanguageOfTheMenuIsKept() {
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.find("vaadin-menu-bar-button").first().click();
            screen.page()
                    .getByText("语言", new Page.GetByTextOptions().setExact(true))
                    .click();
            screen.page()
                    .getByText("English", new Page.GetByTextOptions().setExact(true))
                    .click();

            assertThat(screen.find(".nav")).containsText("Gallery");
            screen.open("gallery");
            assertThat(screen.find("html")).hasAttribute("lang", "en");
        }
    }

    @Test
    void anEmptyDeskIsWarnedThenLeftAndTheNextLoginInWhateverSessionReturnsToTheSameView() {
        try (Screen screen = Screen.of(RUIAN).login(OPERATOR, PASSWORD)) {
            screen.open("gallery");
            screen.page().evaluate("bolingIdle.watch(document.querySelector('.idle-watch'), 1500, 6000)");
            assertThat(screen.page().getByText("还在吗？")).isVisible();

            screen.press("Shift");
            assertThat(screen.page().getByText("还在吗？")).not().isVisible();

            screen.page().waitForSelector("input[name=username]");
            assertThat(screen.find(".banner")).containsText("已自动退出");
            screen.shot("login-idle").isAccessible();
            screen.page().context().clearCookies(new ClearCookiesOptions().setName("BOLING"));
            screen.open("login");
            screen.find("input[name=username]").fill(OPERATOR);
            screen.find("input[name=password]").fill(PASSWORD);
            screen.find("button[type=submit]").click();
            screen.page().waitForSelector(".shell");
            assertThat(screen.page()).hasURL(screen.address() + "/gallery");
            assertThat(screen.cookie("BOLING_RETURN")).isEmpty();
        }
    }
}
