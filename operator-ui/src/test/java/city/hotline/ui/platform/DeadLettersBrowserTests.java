package city.hotline.ui.platform;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.ui.browser.Users.ADMINISTRATOR;
import static city.hotline.ui.browser.Users.PASSWORD;
import static city.hotline.ui.browser.Users.PLATFORM;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.hotline.tenancy.Tenants;
import city.hotline.ui.browser.Screen;
import city.hotline.ui.browser.ScreenTest;
import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ScreenTest
class DeadLettersBrowserTests {
    @Autowired
    private Tenants tenants;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private final UUID subject = UUID.randomUUID();

    @AfterEach
    void leaveNothingBehind() {
        inNingbo("delete from outbox where topic = 'test.screen'");
    }

    @Test
    void whatCouldNotBeDeliveredIsSeenAndTriedAgain() {
        try (Screen screen = Screen.of(PLATFORM).login(ADMINISTRATOR, PASSWORD)) {
            screen.open("dead-letters").shot("dead-letters-none-zh").isAccessible();
            assertThat(screen.find(".empty").first()).containsText("没有送不出去的条目");
            die();
            screen.press("Alt+R");
            assertThat(screen.find("vaadin-grid").first()).containsText(subject.toString());
            assertThat(screen.find("vaadin-grid").first()).containsText("mapper_parsing_exception");
            screen.shot("dead-letters-zh").isAccessible();

            screen.find("vaadin-grid vaadin-button").first().click();
            screen.settle();

            assertThat(screen.find(".empty").first()).containsText("没有送不出去的条目");
            screen.open("audit");
            assertThat(screen.find("vaadin-grid")).containsText("重投一条未送达");
        }
        die();
        try (Screen screen = Screen.of(PLATFORM.code(), 1440, 900, ColorScheme.DARK)) {
            screen.english()
                    .login(ADMINISTRATOR, PASSWORD)
                    .open("dead-letters")
                    .shot("dead-letters-en-dark")
                    .isAccessible();
        }
    }

    @Test
    void aCitysAdministratorHasNoWayThere() {
        try (Screen screen = Screen.of(NINGBO).login(ADMINISTRATOR, PASSWORD)) {
            screen.open("dead-letters");

            assertThat(screen.find("h1")).hasText("没有权限查看");
        }
    }

    private void die() {
        inNingbo("""
                insert into outbox (topic, subject, attempts, last_error, dead_at)
                values ('test.screen', '%s', 12, 'mapper_parsing_exception', now())""".formatted(subject));
    }

    private void inNingbo(String sql) {
        tenants.runAs(NINGBO, () -> transaction.execute(_ -> jdbc.sql(sql).update()));
    }
}
