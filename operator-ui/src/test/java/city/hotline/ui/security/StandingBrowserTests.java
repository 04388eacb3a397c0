package city.hotline.ui.security;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.ui.browser.Users.PASSWORD;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.hotline.access.Account;
import city.hotline.access.Accounts;
import city.hotline.access.CurrentOperator;
import city.hotline.access.NewAccount;
import city.hotline.access.Role;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Operators;
import city.hotline.ui.browser.Screen;
import city.hotline.ui.browser.ScreenTest;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an administrator takes away is gone at the next act on a screen that was open before. */
@ScreenTest
class StandingBrowserTests {
    @Autowired
    Accounts accounts;

    @Autowired
    Tenants tenants;

    private final String login = "u" + ThreadLocalRandom.current().nextInt(1_000_000);

    @Test
    void aDisabledUsersNextActLeadsToTheLogin() {
        Account user = administering(() -> accounts.create(someone(Role.OPERATOR)));
        try (Screen screen = Screen.of(NINGBO).login(login, PASSWORD).open("cases")) {
            administering(() -> {
                accounts.disable(user.id());
                return user;
            });

            screen.page().keyboard().press("Alt+1");

            assertThat(screen.find("input[name=username]")).isVisible();
            assertThat(screen.tryLogin(login, PASSWORD).find(".banner")).isVisible();
        }
    }

    @Test
    void aRoleThatIsTakenAwayIsGoneAtTheNextAct() {
        Account user = administering(() -> accounts.create(someone(Role.CITY_ADMINISTRATOR, Role.OPERATOR)));
        try (Screen screen = Screen.of(NINGBO).login(login, PASSWORD).open("users")) {
            assertThat(screen.find("vaadin-grid")).containsText(login);
            administering(() -> {
                accounts.changeRoles(user.id(), Set.of(Role.OPERATOR));
                return user;
            });

            screen.page().keyboard().press("Alt+N");

            assertThat(screen.find("h1")).hasText("没有权限查看");
            assertThat(screen.find("vaadin-grid")).hasCount(0);
        }
    }

    private NewAccount someone(Role... roles) {
        return new NewAccount(login, "来来去去", null, Set.of(roles), PASSWORD);
    }

    private <T> T administering(Supplier<T> work) {
        return tenants.runAs(NINGBO, () -> CurrentOperator.runAs(Operators.of(NINGBO, Role.CITY_ADMINISTRATOR), work));
    }
}
