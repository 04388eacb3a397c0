package city.hotline.ui.live;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static city.hotline.ui.browser.Users.OPERATOR;
import static city.hotline.ui.browser.Users.PASSWORD;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.intake.Contact;
import city.hotline.intake.Contacts;
import city.hotline.intake.Telephony;
import city.hotline.intake.TelephonyEvent;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Operators;
import city.hotline.ui.browser.Screen;
import city.hotline.ui.browser.ScreenTest;
import city.hotline.ui.browser.ServerProcess;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The telephone reports to one process, the seat's screen hangs on another: both cities have a seat 28 there. */
@ScreenTest
class TwoProcessesBrowserTests {
    private static final int WITHIN_MILLIS = 1_000;

    @Autowired
    Tenants tenants;

    @Autowired
    Telephony telephony;

    @Autowired
    Contacts contacts;

    @Autowired
    Clock clock;

    @BeforeEach
    void clear() {
        for (TenantId city : new TenantId[] {NINGBO, RUIAN}) {
            tenants.runAs(
                    city,
                    () -> CurrentOperator.runAs(Operators.of(city, Role.OPERATOR), () -> {
                        contacts.open().forEach(open -> contacts.end(open.id()));
                        return city;
                    }));
        }
    }

    @Test
    void aCallPopsWithinASecondOnTheOtherProcessAndInItsOwnCityAlone() throws Exception {
        try (ServerProcess other = ServerProcess.start();
                Screen ningbo = Screen.at(other.port(), NINGBO).login(OPERATOR, PASSWORD);
                Screen ruian = Screen.at(other.port(), RUIAN).login(OPERATOR, PASSWORD)) {
            ningbo.open("desk");
            ruian.open("desk");
            ring(NINGBO);
            ningbo.page().waitForSelector(".desk-tab");
            ningbo.open("desk");

            long began = System.nanoTime();
            ring(NINGBO);
            assertThat(ningbo.find(".desk-tab")).hasCount(2);
            long millis = (System.nanoTime() - began) / 1_000_000;
            ruian.page().waitForTimeout(1_000);

            assertThat(millis).isLessThan(WITHIN_MILLIS);
            assertThat(ruian.find(".desk-tab")).hasCount(0);
            ring(RUIAN);
            assertThat(ruian.find(".desk-tab")).hasCount(1);
            assertThat(ningbo.find(".desk-tab")).hasCount(2);
        }
    }

    private Contact ring(TenantId city) {
        TelephonyEvent ring = new TelephonyEvent(
                "far-" + UUID.randomUUID(), TelephonyEvent.Type.RINGING, null, "81890", "28", clock.instant());
        return tenants.runAs(
                city, () -> CurrentOperator.runAs(Operators.of(city, Role.OPERATOR), () -> telephony.on(ring)));
    }
}
