package city.hotline.ui.security;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static city.hotline.ui.browser.Users.ADMINISTRATOR;
import static city.hotline.ui.browser.Users.OPERATOR;
import static city.hotline.ui.browser.Users.PASSWORD;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.access.AccountId;
import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.access.RevealLimitReached;
import city.hotline.access.Reveals;
import city.hotline.access.Role;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.browser.Screen;
import city.hotline.ui.browser.ScreenTest;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class RevealWarningBrowserTests {
    @Autowired
    Reveals reveals;

    @Autowired
    Tenants tenants;

    private final String name = "u" + ThreadLocalRandom.current().nextInt(1_000_000);

    @Test
    void theLimitIsToldToTheCitysSupervisorsAndToNobodyElse() {
        try (Screen supervisor =
                        Screen.of(NINGBO).login(ADMINISTRATOR, PASSWORD).open("");
                Screen operator = Screen.of(NINGBO).login(OPERATOR, PASSWORD).open("");
                Screen elsewhere =
                        Screen.dark(RUIAN).login(ADMINISTRATOR, PASSWORD).open("")) {
            reveal(NINGBO, 30);
            assertThatThrownBy(() -> reveal(NINGBO, 1)).isInstanceOf(RevealLimitReached.class);

            assertThat(supervisor.find("vaadin-notification-card").first()).containsText(name);
            assertThat(supervisor.find("#reveal-warning")).containsText("查看超限：赵敏");
            supervisor.shot("reveal-warning-zh-light").isAccessible();
            assertThat(operator.find("#reveal-warning")).hasCount(0);
            assertThat(elsewhere.open("users").page().getByText(name)).hasCount(0);
            assertThat(elsewhere.find("#reveal-warning")).isHidden();
        }
    }

    private void reveal(TenantId city, int times) {
        Operator reader =
                new Operator(AccountId.next().value(), city.code(), name, "赵敏", "31", Set.of(Role.OPERATOR), 1);
        tenants.runAs(
                city,
                () -> CurrentOperator.runAs(reader, () -> {
                    for (int i = 0; i < times; i++) {
                        reveals.count();
                    }
                    return city;
                }));
    }
}
