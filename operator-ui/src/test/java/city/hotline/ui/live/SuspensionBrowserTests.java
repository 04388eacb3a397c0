package city.hotline.ui.live;

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
import city.hotline.ui.browser.Screen;
import city.hotline.ui.browser.ScreenTest;
import com.microsoft.playwright.WebSocket;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class SuspensionBrowserTests {
    @Autowired
    ControlPlane controlPlane;

    @Autowired
    Tenants tenants;

    @Autowired
    Accounts accounts;

    private final TenantId city =
            new TenantId("sp" + ThreadLocalRandom.current().nextInt(1_000_000));

    @Test
    void noOpenSocketGoesOnAfterTheCityIsSuspended() {
        controlPlane.create(new NewTenant(city, TenantKind.CITY, "停用市", "Suspended", "SP", "#0b6bcb", "main"));
        controlPlane.enter(city, TenantState.LIVE);
        NewAccount user = new NewAccount("wangli", "王丽", "28", Set.of(Role.OPERATOR), PASSWORD);
        tenants.runAs(city, () -> CurrentOperator.runAs(SystemOperator.of(city, "tests"), () -> accounts.found(user)));
        List<WebSocket> sockets = new ArrayList<>();
        try (Screen screen = Screen.of(city)) {
            screen.page().onWebSocket(sockets::add);
            screen.login("wangli", PASSWORD).open("");
            assertThat(sockets).isNotEmpty();

            controlPlane.enter(city, TenantState.SUSPENDED);

            assertThat(screen.find("body"))
                    .containsText("暂停", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
            assertThat(sockets.getLast().isClosed()).isTrue();
            assertThat(screen.page().content()).doesNotContain("王丽");
        }
    }
}
