package city.hotline.ui.browser;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static city.hotline.ui.browser.Users.OPERATOR;
import static city.hotline.ui.browser.Users.PASSWORD;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.tenancy.TenantMissing;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.live.TenantUi;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class PushBrowserTests {
    @Autowired
    private TenantUi screens;

    @Autowired
    private Tenants tenants;

    @Test
    void aPushArrivesAsTheScreensTenantAndOperatorAlsoInALazyList() {
        try (Screen screen = open()) {
            GalleryView view = view();
            UI ui = view.getUI().orElseThrow();
            GalleryView.lastReader = "";

            tenants.runAs(NINGBO, () -> screens.access(ui, () -> view.refresh("来电")));

            assertThat(screen.find("#heard")).hasText("来电");
            screen.settle();
            assertThat(GalleryView.lastReader).isEqualTo("ningbo " + OPERATOR);
        }
    }

    @Test
    void anotherTenantsPushReachesNobody() {
        try (Screen screen = open()) {
            GalleryView view = view();
            UI ui = view.getUI().orElseThrow();

            tenants.runAs(RUIAN, () -> screens.access(ui, () -> view.refresh("别人的")));
            tenants.runAs(NINGBO, () -> screens.access(ui, () -> view.refresh("自己的")));

            assertThat(screen.find("#heard")).hasText("自己的");
        }
    }

    @Test
    void aPushWithoutATenantIsRefused() {
        try (Screen screen = open()) {
            UI ui = view().getUI().orElseThrow();

            assertThatThrownBy(() -> screens.access(ui, () -> {})).isInstanceOf(TenantMissing.class);
            assertThat(screen.find("#heard")).hasText("");
        }
    }

    private static Screen open() {
        return Screen.of(NINGBO).login(OPERATOR, PASSWORD).open("gallery");
    }

    private static GalleryView view() {
        return GalleryView.latest;
    }
}
