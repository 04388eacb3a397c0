package city.hotline.ui.imports;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static city.hotline.ui.browser.Users.PASSWORD;
import static city.hotline.ui.browser.Users.SUPERVISOR;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.hotline.testing.Catalogues;
import city.hotline.ui.browser.Screen;
import city.hotline.ui.browser.ScreenTest;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class KnowledgeImportBrowserTests {
    private final String name = "knowledge-" + UUID.randomUUID() + ".csv";

    @Autowired
    Catalogues catalogues;

    @Test
    void articlesAreTriedImportedAndSeenByTheirOwnCityAlone() {
        catalogues.installOnce(NINGBO, RUIAN);
        try (Screen screen = Screen.of(NINGBO).login(SUPERVISOR, PASSWORD)) {
            screen.open("import-knowledge").shot("import-knowledge").isAccessible();
            screen.find("vaadin-upload input[type=file]").setInputFiles(file(name));
            assertThat(screen.find(".main .chip.ok").first()).containsText("2 篇可以导入");
            assertThat(screen.find(".main .chip.bad").first()).containsText("1 篇有错误");
            screen.shot("import-knowledge-trial").isAccessible();
            screen.press("Control+Enter");
            assertThat(screen.find(".main .banner.ok")).containsText("新增 2 篇");

            screen.open("knowledge?q=" + name);
            assertThat(screen.find("vaadin-grid a")).hasCount(2);
        }
        try (Screen screen = Screen.dark(RUIAN).english().login(SUPERVISOR, PASSWORD)) {
            screen.open("import-knowledge").shot("import-knowledge-en-dark").isAccessible();
            assertThat(screen.find(".main")).not().containsText(name);
        }
    }

    private static FilePayload file(String name) {
        String csv = "标题,正文\n" + name + " 甲,到窗口办理\n" + name + " 乙,网上办理\n,没有标题\n";
        return new FilePayload(name, "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }
}
