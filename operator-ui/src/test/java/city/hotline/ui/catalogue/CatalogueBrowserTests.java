package city.hotline.ui.catalogue;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static city.hotline.ui.browser.Users.OPERATOR;
import static city.hotline.ui.browser.Users.PASSWORD;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.testing.Catalogues;
import city.hotline.ui.browser.Screen;
import city.hotline.ui.browser.ScreenTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class CatalogueBrowserTests {
    @Autowired
    Catalogues catalogues;

    @BeforeEach
    void catalogues() {
        catalogues.installOnce(NINGBO, RUIAN);
    }

    @Test
    void anItemIsFoundByInitialsWithTheKeyboardAlone() {
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("catalogue").press("/");
            screen.page().keyboard().type("sgls");
            assertThat(screen.find(".match").first()).containsText("水管漏水");
            screen.shot("catalogue-search").press("ArrowDown").press("ArrowUp").press("Enter");

            assertThat(screen.find(".item h2")).containsText("水管漏水");
            assertThat(screen.page()).hasURL(Pattern.compile(".*/catalogue/\\d{6}\\?q=sgls"));
            screen.isAccessible();
            assertThat(screen.complaints()).isEmpty();
        }
    }

    @Test
    void classGroupAndItemStandInTheAddress() {
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("catalogue").shot("catalogue-empty").isAccessible();
            screen.open("catalogue/02").shot("catalogue-class");
            screen.open("catalogue/020201");

            assertThat(screen.find(".shelf-tree a[aria-current]")).hasCount(2);
            assertThat(screen.find(".items a[aria-current=page]")).containsText("020201");
            screen.shot("catalogue-zh-light").isAccessible();
            screen.english().open("catalogue/020201").shot("catalogue-en-light");
        }
        try (Screen screen = Screen.dark(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("catalogue/020201").shot("catalogue-zh-dark").isAccessible();
        }
    }

    @Test
    void anItemOfTheOtherCityIsNotFound() {
        try (Screen screen = Screen.of(RUIAN).login(OPERATOR, PASSWORD)) {
            screen.open("catalogue/210101");

            assertThat(screen.find("h1")).hasText("没有找到这个页面");
        }
    }
}
