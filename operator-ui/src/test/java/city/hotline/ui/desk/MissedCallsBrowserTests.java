package city.hotline.ui.desk;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static city.hotline.ui.browser.Users.COLLEAGUE;
import static city.hotline.ui.browser.Users.OPERATOR;
import static city.hotline.ui.browser.Users.PASSWORD;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.hotline.intake.Contact;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Catalogues;
import city.hotline.ui.browser.Screen;
import city.hotline.ui.browser.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ScreenTest
class MissedCallsBrowserTests {
    @Autowired
    Telephone telephone;

    @Autowired
    Catalogues catalogues;

    @Autowired
    Tenants tenants;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void furnishAndClear() {
        catalogues.installOnce(NINGBO, RUIAN);
        telephone.clear(NINGBO);
        telephone.clear(RUIAN);
    }

    @Test
    void aDigitCallsBackAndTheListIsShorterAtEverySeat() {
        String number = Telephone.freshNumber();
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD);
                Screen neighbour = Screen.of(NINGBO).login(COLLEAGUE, PASSWORD);
                Screen ruian = Screen.of(RUIAN).login(OPERATOR, PASSWORD)) {
            screen.open("desk");
            neighbour.open("desk");
            ruian.open("desk");
            telephone.miss(NINGBO, "28", number);
            assertThat(neighbour.find(".desk-head")).containsText("未接 1");
            assertThat(screen.find(".desk-head")).containsText("未接 1");

            screen.press("Alt+m");
            assertThat(screen.find(".desk-missed")).containsText(number.substring(7));
            screen.shot("desk-missed").isAccessible();
            screen.press("1");

            assertThat(screen.find(".desk .big")).containsText(number.substring(7));
            assertThat(screen.find(".toast").first()).containsText("请在话机上拨");
            assertThat(neighbour.find(".desk-head")).containsText("未接 0");
            assertThat(ruian.find(".desk-head")).containsText("未接 0");
        }
    }

    @Test
    void theSlowerOfTwoSeatsIsToldWhoHasTheCall() {
        Contact call = telephone.miss(NINGBO, "28", Telephone.freshNumber());
        try (Screen slow = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            slow.open("desk").press("Alt+m");
            assertThat(slow.find(".desk-missed .row")).hasCount(1);
            takenUnnoticed(call);

            slow.press("1");

            assertThat(slow.find("vaadin-dialog .banner")).containsText("这个未接来电已由 30 号座席处理，请选下一个。");
            assertThat(slow.find(".desk-missed .empty")).isVisible();
            assertThat(slow.find(".desk-tab")).hasCount(0);
            slow.shot("desk-missed-taken").isAccessible();
        }
    }

    /** Seat 30 was faster, and the news of it is still under way. */
    private void takenUnnoticed(Contact call) {
        tenants.runAs(
                NINGBO,
                () -> transaction.executeWithoutResult(
                        status -> jdbc.sql("""
                        update contact set state = 'ENDED', seat = '30', seat_since = now(), ended_at = now()
                        where id = ?""").param(call.id().value()).update()));
    }
}
