package city.hotline.ui.knowledge;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static city.hotline.ui.browser.Users.OPERATOR;
import static city.hotline.ui.browser.Users.PASSWORD;
import static city.hotline.ui.browser.Users.SUPERVISOR;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.knowledge.ArticleContent;
import city.hotline.knowledge.Readers;
import city.hotline.testing.Catalogues;
import city.hotline.ui.browser.Screen;
import city.hotline.ui.browser.ScreenTest;
import com.microsoft.playwright.Locator;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class SynonymsBrowserTests {
    @Autowired
    Catalogues catalogues;

    @Autowired
    CityKnowledge knowledge;

    @BeforeEach
    void furnish() {
        catalogues.installOnce(NINGBO, RUIAN);
    }

    @Test
    void aSynonymThatIsAddedOnScreenIsUsedByTheNextSearch() {
        String written = fresh();
        String spoken = fresh();
        knowledge.published(NINGBO, ArticleContent.of(written + "补办", "到窗口补办。").readBy(Readers.PUBLIC));
        try (Screen screen = Screen.of(NINGBO).login(SUPERVISOR, PASSWORD)) {
            screen.open("synonyms").press("Control+k");
            screen.page().keyboard().insertText(spoken);
            assertThat(screen.find(".palette .empty")).isVisible();
            screen.press("Escape").press("Escape");
            assertThat(screen.find(".palette")).hasCount(0);

            screen.press("Alt+n");
            assertThat(screen.find(".top-row input")).isFocused();
            screen.page().keyboard().insertText(written + "、" + spoken);
            screen.press("Control+Enter");
            assertThat(screen.find("vaadin-grid")).containsText(spoken);
            screen.shot("synonyms").isAccessible();

            screen.press("Control+k");
            screen.page().keyboard().insertText(spoken);
            assertThat(screen.find(".palette")).containsText(written + "补办");
            assertThat(screen.complaints()).isEmpty();
        }
        try (Screen ruian = Screen.of(RUIAN).login(SUPERVISOR, PASSWORD)) {
            ruian.open("synonyms");
            assertThat(ruian.find("vaadin-grid")).not().containsText(spoken);
        }
    }

    @Test
    void oneWordAloneIsRefusedAtTheField() {
        try (Screen screen = Screen.of(NINGBO).login(SUPERVISOR, PASSWORD)) {
            screen.open("synonyms").press("Alt+n");
            screen.page().keyboard().insertText("孤单");
            screen.press("Control+Enter");

            assertThat(screen.find("vaadin-text-field[invalid]")).isVisible();
            assertThat(screen.find(".top-row input")).hasValue("孤单");
            screen.shot("synonyms-refused").isAccessible();
        }
    }

    @Test
    void aRemovedGroupComesBackByUndo() {
        String word = fresh();
        try (Screen screen = Screen.dark(NINGBO).login(SUPERVISOR, PASSWORD)) {
            screen.open("synonyms").press("Alt+n");
            screen.page().keyboard().insertText(word + "，" + fresh());
            screen.press("Control+Enter");
            Locator group = screen.find("vaadin-grid .chip").getByText(word);
            assertThat(group).isVisible();
            screen.find("vaadin-button[aria-label^='去掉 " + word + "']").click();
            assertThat(group).not().isVisible();
            screen.shot("synonyms-dark");

            screen.press("Alt+u");
            assertThat(group).isVisible();
        }
    }

    @Test
    void aWordIsFoundAmongAllGroupsAndOneThatIsMissingSaysWhatToDo() {
        String word = fresh();
        try (Screen screen = Screen.of(NINGBO).login(SUPERVISOR, PASSWORD)) {
            screen.open("synonyms").press("Alt+n");
            screen.page().keyboard().insertText(word + "、" + fresh());
            screen.press("Control+Enter");
            assertThat(screen.find("vaadin-grid")).containsText(word);

            screen.find("main .hd input").first().click();
            screen.page().keyboard().insertText(word.substring(1));
            assertThat(screen.find("main .hd .chip").first()).containsText("1 /");
            assertThat(screen.find("vaadin-grid .chip:visible").getByText(word)).isVisible();

            screen.page().keyboard().insertText(fresh());
            assertThat(screen.find("vaadin-grid .empty")).containsText("没有一组里有");
            screen.shot("synonyms-none-such").isAccessible();
        }
    }

    @Test
    void anOperatorReadsAndChangesNothing() {
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("synonyms");

            assertThat(screen.find("h1")).hasText("同义词");
            assertThat(screen.find("main vaadin-button")).hasCount(0);
        }
    }

    private static String fresh() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append((char) ThreadLocalRandom.current().nextInt('一', '龠'));
        }
        return word.toString();
    }
}
