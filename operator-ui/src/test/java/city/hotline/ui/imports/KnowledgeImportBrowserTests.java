package city.hotline.ui.imports;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static city.hotline.ui.browser.Users.PASSWORD;
import static city.hotline.ui.browser.Users.SUPERVISOR;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.testing.Catalogues;
import city.hotline.ui.browser.Screen;
import city.hotline.ui.browser.ScreenTest;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
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
    void articlesAreMatchedTriedImportedAndTakenBackByKeyboardInTheirOwnCityAlone() throws IOException {
        catalogues.installOnce(NINGBO, RUIAN);
        try (Screen screen = Screen.of(NINGBO).login(SUPERVISOR, PASSWORD)) {
            screen.open("import-knowledge").shot("import-knowledge").isAccessible();
            give(screen);
            assertThat(screen.find(".main .banner")).containsText("还缺：标题");
            screen.shot("import-knowledge-missing").isAccessible();
            screen.find("vaadin-select-value-button").first().focus();
            screen.press("ArrowDown");
            assertThat(screen.find("vaadin-select-list-box").first()).isVisible();
            screen.press("ArrowDown").press("ArrowDown").press("Enter");
            assertThat(screen.find(".main .chip.ok")).containsText("已对应 2 / 2 列");
            screen.shot("import-knowledge-columns").isAccessible();

            screen.press("Control+Enter");
            assertThat(screen.find(".main .chip.ok").first()).containsText("可导入 2");
            assertThat(screen.find(".main .chip.bad").first()).containsText("有误 1");
            screen.shot("import-knowledge-trial").isAccessible();
            Download sheet = screen.page().waitForDownload(() -> {
                screen.page().getByText("下载有误行").focus();
                screen.page().keyboard().press("Enter");
            });
            assertThat(sheet.path()).isNotEmptyFile();

            screen.press("Control+Enter");
            assertThat(screen.find(".main .banner.ok")).containsText("新建 2 篇");
            screen.shot("import-knowledge-finished").isAccessible();
            screen.open("knowledge?q=" + name);
            assertThat(screen.find("vaadin-grid a")).hasCount(2);

            screen.open("import-knowledge");
            screen.page().getByLabel("撤销导入“" + name + "”").focus();
            screen.press("Enter");
            assertThat(screen.find("vaadin-confirm-dialog")).containsText("将移除 2 篇");
            screen.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("撤销导入").setExact(true))
                    .focus();
            screen.press("Enter");
            assertThat(screen.page().getByText("已移除 2 篇")).isVisible();
        }
        try (Screen screen = Screen.dark(RUIAN).english().login(SUPERVISOR, PASSWORD)) {
            screen.open("import-knowledge").shot("import-knowledge-en-dark").isAccessible();
            assertThat(screen.find(".main")).not().containsText(name);
            screen.find("vaadin-upload input[type=file]").setInputFiles(page());
            assertThat(screen.find(".main .chip.bad").first()).containsText("1 with errors");
            assertThat(screen.find(".steps li")).hasText(new String[] {"① File", "② Trial", "③ Import"});
            screen.shot("import-knowledge-document-en-dark").isAccessible();
        }
    }

    /** The button opens the browser's own dialog, which a test answers. */
    private void give(Screen screen) {
        FileChooser chooser = screen.page().waitForFileChooser(() -> {
            screen.find("vaadin-upload vaadin-button").focus();
            screen.page().keyboard().press("Enter");
        });
        chooser.setFiles(file(name));
    }

    private static FilePayload file(String name) {
        String csv = "事由,正文\n" + name + " 甲,到窗口办理\n" + name + " 乙,网上办理\n,没有标题\n";
        return new FilePayload(name, "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private static FilePayload page() {
        String page = "<h1>How to move house</h1><p>Bring your papers.</p><h1>Nothing is said here</h1>";
        return new FilePayload("guide.html", "text/html", page.getBytes(StandardCharsets.UTF_8));
    }
}
