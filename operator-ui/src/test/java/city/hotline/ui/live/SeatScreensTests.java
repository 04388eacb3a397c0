package city.hotline.ui.live;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static city.hotline.ui.browser.Users.OPERATOR;
import static city.hotline.ui.browser.Users.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.TenantMissing;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.browser.Screen;
import city.hotline.ui.browser.ScreenTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class SeatScreensTests {
    @Autowired
    SeatScreens seats;

    @Autowired
    Tenants tenants;

    @Test
    void aScreenIsWatchedInItsOwnCityUntilItIsLeft() throws InterruptedException {
        awaitNobodyAt28();
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("desk");

            assertThat(watching(NINGBO)).isPositive();
            assertThat(watching(RUIAN)).isZero();
            screen.page().navigate("about:blank");
            awaitNobodyAt28();
        }
    }

    @Test
    void newsWithoutACityIsRefused() {
        assertThatThrownBy(() -> seats.tell("28", "news")).isInstanceOf(TenantMissing.class);
    }

    private void awaitNobodyAt28() throws InterruptedException {
        for (int i = 0; i < 100 && watching(NINGBO) + watching(RUIAN) > 0; i++) {
            Thread.sleep(Duration.ofMillis(100));
        }
        assertThat(watching(NINGBO) + watching(RUIAN)).isZero();
    }

    private int watching(TenantId city) {
        return tenants.runAs(city, () -> seats.watching("28"));
    }
}
