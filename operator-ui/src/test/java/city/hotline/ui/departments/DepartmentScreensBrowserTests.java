package city.hotline.ui.departments;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static city.hotline.ui.browser.Users.ADMINISTRATOR;
import static city.hotline.ui.browser.Users.HANDLER;
import static city.hotline.ui.browser.Users.PASSWORD;
import static city.hotline.ui.browser.Users.SUPERVISOR;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.ui.browser.Screen;
import city.hotline.ui.browser.ScreenTest;
import city.hotline.ui.queues.CityDepartments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The dispatch directory and the archives, as those who keep them see them. */
@ScreenTest
class DepartmentScreensBrowserTests {
    private static final String RULES = ".queue-list vaadin-grid";

    @Autowired
    CityDepartments departments;

    private final String area = "屏幕" + System.nanoTime() + "镇";

    @BeforeEach
    void furnish() {
        departments.employ(NINGBO, HANDLER, "nb-d01");
        departments.byCode(RUIAN, "ra-d01");
    }

    @Test
    void aRuleIsWrittenChangedAndEndedWithItsHistory() {
        try (Screen screen = Screen.of(NINGBO).login(SUPERVISOR, PASSWORD)) {
            screen.open("dispatch-directory").press("Alt+n");
            write(screen, "020101", "市住房和城乡建设局", "按三定方案");
            assertThat(screen.find(".case-side")).containsText("市住房和城乡建设局");
            assertThat(screen.find(".case-side")).containsText(area);

            screen.press("Alt+x");
            assertThat(screen.find("vaadin-dialog textarea")).isVisible();
            choose(screen, 1, "市自然资源和规划局");
            screen.find("vaadin-dialog textarea").fill("机构改革后调整");
            screen.press("Control+Enter");
            assertThat(screen.find(".case-side .sub")).hasCount(2);
            screen.shot("directory-zh-light").isAccessible();

            screen.press("Alt+z");
            assertThat(screen.find("vaadin-confirm-dialog vaadin-button[slot=confirm-button]"))
                    .isFocused();
            screen.press("Enter");
            assertThat(screen.find(".toast").last()).containsText("已失效");
            screen.press("/");
            screen.page().keyboard().insertText(area);
            assertThat(screen.find(".queue-list .empty")).isVisible();
            screen.english()
                    .open("dispatch-directory")
                    .shot("directory-en-light")
                    .isAccessible();
            assertThat(screen.complaints()).isEmpty();
        }
        try (Screen ruian = Screen.of(RUIAN).login(SUPERVISOR, PASSWORD)) {
            ruian.open("dispatch-directory");
            assertThat(ruian.page().content()).doesNotContain(area);
        }
    }

    @Test
    void aDepartmentProposesWhatItsArchiveSaysAndTheAdministratorTakesIt() {
        String duty = "电梯更新补助" + System.nanoTime();
        try (Screen handler = Screen.of(NINGBO).login(HANDLER, PASSWORD)) {
            find(handler, "nb-d01");
            handler.press("Alt+x");
            assertThat(handler.find("vaadin-dialog textarea").first()).isFocused();
            handler.find("vaadin-dialog textarea").first().fill("物业管理监督、" + duty);
            handler.find("vaadin-dialog textarea").last().fill("新增职能");
            handler.press("Control+Enter");
            assertThat(handler.find(".toast").last()).containsText("等待管理员处理");
            find(handler, "nb-d02");
            assertThat(handler.find(".case-side vaadin-button")).hasCount(0);
        }
        try (Screen admin = Screen.dark(NINGBO).login(ADMINISTRATOR, PASSWORD)) {
            find(admin, "nb-d01");
            assertThat(admin.find(".case-side")).containsText(duty);
            admin.shot("archives-zh-dark").isAccessible();
            admin.press("Alt+a");
            assertThat(admin.find(".toast").last()).containsText("档案已更新");
            find(admin, duty);
            assertThat(admin.find(".case-side h2").first()).containsText("市住房和城乡建设局");
            admin.english().open("departments").shot("archives-en-dark").isAccessible();
            assertThat(admin.complaints()).isEmpty();
        }
    }

    @Test
    void theFileOfAFirmHasItsAddressAndAnotherCityFindsNothingThere() {
        String address;
        try (Screen screen = Screen.of(NINGBO).login(SUPERVISOR, PASSWORD)) {
            screen.open("providers").press("/");
            screen.page().keyboard().insertText("jhsd");
            assertThat(screen.find(".queue-list .chip").first()).hasText("1 家");
            assertThat(screen.find(".case-side h2").first()).containsText("家和水电服务部");
            screen.settle().shot("providers-zh-light").isAccessible();
            address = screen.page().url().replaceFirst(".*/providers/", "providers/");
            screen.open(address).press("Alt+x");
            assertThat(screen.find("vaadin-dialog vaadin-text-field").first()).isVisible();
            screen.shot("provider-form-zh-light").isAccessible();
            screen.press("Escape").press("Alt+b");
            assertThat(screen.find("vaadin-dialog textarea")).isFocused();
            screen.shot("provider-pause-zh-light").isAccessible();
            assertThat(screen.complaints()).isEmpty();
        }
        try (Screen ruian = Screen.dark(RUIAN).english().login(SUPERVISOR, PASSWORD)) {
            ruian.open("providers").shot("providers-en-dark").isAccessible();
            ruian.press("Alt+n").shot("provider-new-en-dark").isAccessible();
            ruian.open(address);
            assertThat(ruian.find("h1")).hasText("There is no such page");
        }
    }

    @Test
    void whoHasNoBusinessThereFindsNoSuchPage() {
        try (Screen handler = Screen.of(NINGBO).login(HANDLER, PASSWORD)) {
            handler.open("dispatch-directory");
            assertThat(handler.find(RULES)).hasCount(0);
            handler.open("providers");
            assertThat(handler.find(RULES)).hasCount(0);
            handler.open("queue/all");
            assertThat(handler.find(RULES)).hasCount(0);
        }
    }

    private void write(Screen screen, String code, String lead, String reason) {
        choose(screen, 0, code);
        screen.find("vaadin-dialog vaadin-text-field input").first().fill(area);
        choose(screen, 1, lead);
        screen.find("vaadin-dialog textarea").fill(reason);
        screen.press("Control+Enter");
    }

    /** Takes what a combo box of the dialog finds. */
    private static void choose(Screen screen, int box, String words) {
        screen.find("vaadin-dialog vaadin-combo-box input").nth(box).fill(words);
        screen.settle();
        assertThat(screen.find("vaadin-combo-box-item:not([hidden])").first()).containsText(words);
        screen.find("vaadin-combo-box-item:not([hidden])").first().click();
        screen.settle();
    }

    private static void find(Screen screen, String words) {
        screen.open("departments").press("/");
        screen.page().keyboard().insertText(words);
        screen.settle();
        assertThat(screen.find(".queue-list .chip").first()).hasText("1");
    }
}
