package city.hotline.ui.imports;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static city.hotline.ui.browser.Users.ADMINISTRATOR;
import static city.hotline.ui.browser.Users.PASSWORD;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.ui.browser.Screen;
import city.hotline.ui.browser.ScreenTest;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ScreenTest
class ImportsBrowserTests {
    private final String name = "history-" + UUID.randomUUID() + ".csv";

    @Test
    void aHistoryIsTriedImportedAndTakenBack() throws IOException {
        try (Screen screen = Screen.of(NINGBO).login(ADMINISTRATOR, PASSWORD)) {
            screen.open("imports").shot("imports-zh-light").isAccessible();
            screen.find("vaadin-upload input[type=file]").setInputFiles(file(name, 40));
            assertThat(screen.find("vaadin-grid").first()).containsText("留言主题");
            screen.shot("imports-columns").isAccessible();
            screen.press("Control+Enter");
            assertThat(screen.find(".main .chip.ok").first()).containsText("可导入 40");
            assertThat(screen.find(".main .chip.bad").first()).containsText("有误 1");
            screen.shot("imports-trial").isAccessible();
            Download sheet = screen.page()
                    .waitForDownload(
                            () -> screen.find("a[download], .row a").first().click());
            assertThat(sheet.suggestedFilename()).isEqualTo("有误行.xlsx");
            assertThat(sheet.path()).isNotEmptyFile();

            screen.press("Control+Enter");

            assertThat(screen.find(".main .banner.ok")).containsText("新建 40 件");
            screen.shot("imports-finished").isAccessible();
            screen.page().getByLabel("撤销导入“" + name + "”").click();
            assertThat(screen.find("vaadin-confirm-dialog")).containsText("将移除 40 件");
            screen.shot("imports-undo");
            screen.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("撤销导入").setExact(true))
                    .click();
            assertThat(screen.page().getByText("已移除 40 件")).isVisible();
        }
        try (Screen screen = Screen.dark(RUIAN).english().login(ADMINISTRATOR, PASSWORD)) {
            screen.open("imports").shot("imports-en-dark").isAccessible();
            assertThat(screen.find(".main")).not().containsText(name);
        }
    }

    private static FilePayload file(String name, int rows) {
        StringBuilder csv = new StringBuilder("留言编号,留言主题,留言时间,留言详情\n");
        for (int row = 1; row <= rows; row++) {
            csv.append(name)
                    .append(row)
                    .append(",路灯不亮,2026-01-02 10:00:00,第")
                    .append(row)
                    .append("盏\n");
        }
        csv.append(name).append(",路灯不亮,2026-02-30 10:00:00,没有这一天\n");
        return new FilePayload(name, "text/csv", csv.toString().getBytes(StandardCharsets.UTF_8));
    }
}
