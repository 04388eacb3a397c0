package city.hotline.ui.browser;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.ui.browser.Users.OPERATOR;
import static city.hotline.ui.browser.Users.PASSWORD;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ScreenTest
class KeysBrowserTests {
    private Screen screen;
    private Locator heard;
    private Locator need;

    @BeforeEach
    void openTheDesk() {
        screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD).open("gallery");
        heard = screen.find("#heard");
        need = screen.find("#need textarea");
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void keysWithAltCtrlOrFWorkInsideATextAndTakeItsValueAlong() {
        need.fill("水管漏水");
        screen.press("Control+Enter");
        assertThat(heard).hasText("Ctrl+Enter:水管漏水");

        screen.press("Alt+q");
        assertThat(heard).hasText("Alt+Q");
        screen.press("F2");
        assertThat(heard).hasText("F2");
        screen.press("F4");
        assertThat(heard).hasText("F4");
        screen.press("F8");
        assertThat(heard).hasText("F8");
        screen.press("Escape");
        assertThat(heard).hasText("Escape");
        assertThat(need).hasValue("水管漏水");
    }

    @Test
    void nothingFiresWhileAnInputMethodComposes() {
        need.fill("");
        screen.compose("shuiguan");
        screen.page().keyboard().press("Enter");
        screen.page().keyboard().press("Control+Enter");
        screen.page().keyboard().press("Alt+q");
        screen.page().keyboard().press("1");
        screen.page().keyboard().press("Escape");
        screen.settle();
        assertThat(heard).hasText("");

        screen.compose("水管");
        need.blur();
        need.focus();
        screen.press("Alt+q");
        assertThat(heard).hasText("Alt+Q");
    }

    @Test
    void enterInTheLoginDuringCompositionSubmitsNothing() {
        try (Screen door = Screen.of(NINGBO).open("login")) {
            door.find("input[name=username]").focus();
            door.compose("wang");
            door.page().keyboard().press("Enter");

            assertThat(door.settle().page().url()).endsWith("/login");
        }
    }

    @Test
    void aDigitIsTextInATextAChoiceOutsideAndAChoiceInASearch() {
        need.fill("");
        need.press("3");
        assertThat(need).hasValue("3");
        assertThat(heard).hasText("");

        screen.find("h1").click();
        screen.press("2");
        assertThat(heard).hasText("pick 2");

        screen.find("#search input").fill("slgs");
        screen.press("1");
        assertThat(heard).hasText("pick 1");
        assertThat(screen.find("#search input")).hasValue("slgs");
    }

    @Test
    void theQuestionMarkShowsTheKeysAndAnOpenDialogKeepsTheOthersSilent() {
        screen.find("h1").click();
        screen.press("?");
        assertThat(screen.find(".keys")).containsText("派给“家和水电”");
        screen.shot("keys");

        screen.press("Alt+q");
        assertThat(heard).hasText("");

        screen.press("Escape");
        assertThat(screen.find(".keys")).not().isVisible();
        screen.press("Alt+q");
        assertThat(heard).hasText("Alt+Q");
    }

    @Test
    void whatCannotBeUndoneIsAskedByNameAndEscapeChangesNothing() {
        screen.press("Alt+x");
        assertThat(screen.page().getByText("作废案件 NB-20261121-0398？")).isVisible();
        screen.press("Escape");
        assertThat(heard).hasText("");

        screen.press("Alt+j");
        screen.page().getByText("撤销").click();
        assertThat(heard).hasText("undo");
    }

    @Test
    void aTimeRunsOnWithoutAskingTheServer() {
        String first = screen.find("[data-since]").first().innerText();

        screen.page().waitForTimeout(2_200);

        assertThat(screen.find("[data-since]").first().innerText()).isNotEqualTo(first);
        assertThat(screen.find("[data-due]").first().innerText()).contains("剩 17 分");
    }
}
