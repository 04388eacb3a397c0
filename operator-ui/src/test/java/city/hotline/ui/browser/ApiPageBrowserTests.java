package city.hotline.ui.browser;

import static city.hotline.testing.TwoCities.NINGBO;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The page over the API document, as the people see it who connect other systems. */
@ScreenTest
class ApiPageBrowserTests {
    @Test
    void thePageShowsEveryOperationWithoutALoginAndWithoutComplaints() {
        try (Screen screen = Screen.of(NINGBO)) {
            screen.page().navigate(screen.address() + "/api/docs");

            assertThat(screen.find(".opblock")).hasCount(8);
            screen.find(".opblock-post .opblock-summary-control").first().click();
            assertThat(screen.find(".opblock.is-open")).containsText("Idempotency-Key");
            screen.shot("api-docs");
            assertThat(screen.complaints()).isEmpty();
        }
    }
}
