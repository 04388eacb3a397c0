package city.hotline.ui.desk;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static city.hotline.ui.browser.Users.OPERATOR;
import static city.hotline.ui.browser.Users.PASSWORD;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.testing.Catalogues;
import city.hotline.ui.browser.Screen;
import city.hotline.ui.browser.ScreenTest;
import city.hotline.ui.browser.ServerProcess;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is typed is never lost for more than two seconds, whoever goes away first. */
@ScreenTest
class DraftBrowserTests {
    private static final int MILLIS_A_KEY = 50;
    private static final int KEYS_IN_TWO_SECONDS = 2_000 / MILLIS_A_KEY;
    private static final String SAID = "abcdefghijklmnopqrstuvwxyz0123456789".repeat(3);

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
    void theDraftIsThereAfterTheBrowserWasKilledInTheMiddleOfAWord() {
        try (Screen killed = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            typeInACall(killed);
        }

        try (Screen again = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            assertNearlyAllIsThere(again);
        }
    }

    @Test
    void theDraftIsThereOnAnotherServerAfterTheOneWasKilledInTheMiddleOfAWord() throws Exception {
        try (ServerProcess server = ServerProcess.start();
                Screen screen = Screen.at(server.port(), NINGBO).login(OPERATOR, PASSWORD)) {
            typeInACall(screen);
            server.kill();
        }

        try (Screen onAnother = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            assertNearlyAllIsThere(onAnother);
        }
    }

    @Test
    void theDraftIsThereAfterTheDeskWasLeftEmptyAndTheSessionEnded() {
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            typeInACall(screen);
            screen.find(".desk-answers").waitFor();
            screen.page().evaluate("bolingIdle.watch(document.querySelector('.idle-watch'), 1000, 3000)");
            screen.page().waitForSelector("input[name=username]");
            screen.find("input[name=username]").fill(OPERATOR);
            screen.find("input[name=password]").fill(PASSWORD);
            screen.find("button[type=submit]").click();
            screen.page().waitForSelector(".desk");

            assertThat(text(screen)).hasValue(SAID);
        }
    }

    private void typeInACall(Screen screen) {
        screen.open("desk").press("Alt+n").press("Control+Enter");
        screen.page().waitForSelector(".desk .big");
        assertThat(text(screen)).isFocused();
        screen.page().keyboard().type(SAID, new Keyboard.TypeOptions().setDelay(MILLIS_A_KEY));
    }

    private static void assertNearlyAllIsThere(Screen again) {
        again.open("desk");
        again.find(".desk-tab").first().click();
        again.page().waitForSelector(".desk .big");
        String kept = text(again).inputValue();
        assertThat(SAID).startsWith(kept);
        assertThat(kept).hasSizeGreaterThanOrEqualTo(SAID.length() - KEYS_IN_TWO_SECONDS);
    }

    private static Locator text(Screen screen) {
        return screen.find(".desk textarea").first();
    }
}
