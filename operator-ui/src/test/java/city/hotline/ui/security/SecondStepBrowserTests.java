package city.hotline.ui.security;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.ui.browser.Users.ADMINISTRATOR;
import static city.hotline.ui.browser.Users.PASSWORD;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.access.Accounts;
import city.hotline.access.CurrentOperator;
import city.hotline.access.NewAccount;
import city.hotline.access.Role;
import city.hotline.access.SystemOperator;
import city.hotline.tenancy.ControlPlane;
import city.hotline.tenancy.NewTenant;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.TenantKind;
import city.hotline.tenancy.TenantState;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.browser.Authenticator;
import city.hotline.ui.browser.Screen;
import city.hotline.ui.browser.ScreenTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class SecondStepBrowserTests {
    private static final String FIRST = "first";

    @Autowired
    ControlPlane controlPlane;

    @Autowired
    Tenants tenants;

    @Autowired
    Accounts accounts;

    @Autowired
    ServletContext servlets;

    /** A city that is not spared, with an administrator and an operator. */
    private final TenantId city =
            new TenantId("zs" + ThreadLocalRandom.current().nextInt(1_000_000));

    @BeforeEach
    void aFreshCity() {
        controlPlane.create(
                new NewTenant(city, TenantKind.CITY, "舟山市民热线", "Zhoushan hotline", "ZS", "#0b6bcb", "main"));
        controlPlane.enter(city, TenantState.LIVE);
        found(new NewAccount(FIRST, "陈华", null, Set.of(Role.CITY_ADMINISTRATOR), PASSWORD));
        found(new NewAccount("wangli", "王丽", "28", Set.of(Role.OPERATOR), PASSWORD));
    }

    @Test
    void anAdministratorEnrolsByKeyboardAndACodeLetsInOnce() {
        String used;
        Authenticator phone;
        try (Screen screen = Screen.of(city).tryLogin(FIRST, PASSWORD)) {
            phone = Authenticator.scanning(screen);
            screen.settle().shot("factor-enrol-zh-light").isAccessible();
            assertThat(screen.complaints()).isEmpty();
            screen.page().keyboard().type("12");
            screen.press("Enter");
            assertThat(screen.find("vaadin-text-field[invalid]")).containsText("动态码不正确");
            screen.press("Control+A");
            used = phone.code(0);
            screen.page().keyboard().type(used);
            screen.press("Enter");
            assertThat(screen.find("#recovery-codes li")).hasCount(10);
            screen.shot("factor-recovery-zh-light").isAccessible();
            screen.find("form button").press("Enter");
            screen.page().waitForSelector(".shell");
        }
        try (Screen screen = Screen.dark(city).english().tryLogin(FIRST, PASSWORD)) {
            screen.settle().shot("factor-code-en-dark").isAccessible();
            screen.page().keyboard().type(used);
            screen.press("Enter");
            assertThat(screen.find(".banner")).containsText("used already");
            screen.settle().shot("factor-used-en-dark").isAccessible();
            screen.page().keyboard().type(phone.code(1));
            screen.press("Enter");
            screen.page().waitForSelector(".shell");
        }
    }

    @Test
    void thePasswordAloneOpensNoScreen() {
        try (Screen screen = Screen.of(city).tryLogin(FIRST, PASSWORD)) {
            Authenticator.scanning(screen);
            for (String path : paths()) {
                Object answer = screen.page().evaluate("""
                                path => fetch(path, {redirect: 'manual'}).then(answer => answer.type)""", "/" + path);
                assertThat(answer).as("/" + path).isEqualTo("opaqueredirect");
            }
            screen.page().evaluate("""
                            () => { history.pushState(null, '', '/users');
                                    window.dispatchEvent(new PopStateEvent('popstate')); }""");
            screen.open("users");
            assertThat(screen.find("input[name=username]")).isVisible();
            assertThat(screen.page().content()).doesNotContain("王丽");
        }
    }

    @Test
    void wrongCodesLockTheAccount() {
        try (Screen screen = Screen.of(city)) {
            Authenticator.enrolAndEnter(screen, FIRST);
        }
        try (Screen screen = Screen.of(city).tryLogin(FIRST, PASSWORD)) {
            for (int i = 0; i < 5; i++) {
                send(screen, "00000" + i + "0");
                assertThat(screen.find(".banner")).containsText("动态码不正确");
            }
            send(screen, "000000");
            assertThat(screen.find(".banner")).containsText("分钟后再试");
        }
    }

    @Test
    void anOperatorSetsItUpFromHisMenuAndAnAdministratorResetsIt() {
        try (Screen screen = Screen.dark(city).login("wangli", PASSWORD)) {
            screen.find("vaadin-menu-bar-button").first().click();
            screen.page().getByText("两步验证").click();
            screen.page().waitForSelector("vaadin-dialog vaadin-password-field");
            screen.settle().page().keyboard().type(PASSWORD);
            screen.press("Control+Enter");
            Authenticator phone = Authenticator.scanning(screen);
            screen.settle().shot("factor-menu-zh-dark").isAccessible();
            screen.page().keyboard().type(phone.code(0));
            screen.press("Enter");
            assertThat(screen.find("#recovery-codes li")).hasCount(10);
            screen.shot("factor-menu-recovery-zh-dark").isAccessible();
        }
        try (Screen screen = Screen.of(city)) {
            Authenticator.enrolAndEnter(screen, FIRST);
            screen.open("users");
            screen.page().getByText("王丽").first().click();
            screen.settle().shot("users-factor-zh-light").isAccessible();
            button(screen, "重置两步验证").click();
            screen.find("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                    .click();
            assertThat(screen.page().getByText("已重置“wangli”的两步验证。")).isVisible();
        }
        try (Screen screen = Screen.of(city).login("wangli", PASSWORD)) {
            assertThat(screen.find(".brand")).isVisible();
        }
    }

    @Test
    void whereItIsSparedThePasswordIsEnough() {
        try (Screen screen = Screen.of(NINGBO).login(ADMINISTRATOR, PASSWORD)) {
            assertThat(screen.find(".brand")).isVisible();
        }
    }

    private static Locator button(Screen screen, String name) {
        return screen.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Every screen there is, those before the login apart; parameters are filled with something. */
    private List<String> paths() {
        List<String> paths =
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)).getRegisteredRoutes().stream()
                        .map(RouteBaseData::getTemplate)
                        .filter(template -> !template.startsWith("login"))
                        .map(template -> template.replaceAll("/?:[^/]*", ""))
                        .toList();
        assertThat(paths).hasSizeGreaterThan(10).contains("users", "audit");
        return paths;
    }

    private void found(NewAccount user) {
        tenants.runAs(city, () -> CurrentOperator.runAs(SystemOperator.of(city, "tests"), () -> accounts.found(user)));
    }

    /** Types once the field has the cursor, and waits for the page that answers: the one before may show the same words. */
    private static void send(Screen screen, String code) {
        screen.settle().page().waitForFunction("() => document.activeElement?.getAttribute('name') === 'code'");
        screen.page().keyboard().type(code);
        screen.page()
                .waitForResponse(
                        answer -> answer.request().isNavigationRequest() && answer.ok(), () -> screen.press("Enter"));
    }
}
