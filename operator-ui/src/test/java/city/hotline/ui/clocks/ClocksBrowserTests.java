package city.hotline.ui.clocks;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static city.hotline.ui.browser.Users.ADMINISTRATOR;
import static city.hotline.ui.browser.Users.OPERATOR;
import static city.hotline.ui.browser.Users.PASSWORD;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.calendar.CityCalendar;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.cases.Channel;
import city.hotline.cases.OpenCase;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Operators;
import city.hotline.ui.browser.Screen;
import city.hotline.ui.browser.ScreenTest;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class ClocksBrowserTests {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Autowired
    Tenants tenants;

    @Autowired
    Cases cases;

    @Autowired
    CityCalendar calendar;

    @Test
    void aHolidayThatTheAdministratorImportsMovesTheDueOfACase() {
        CaseSummary opened =
                as(NINGBO, Role.OPERATOR, () -> cases.open(OpenCase.of(Channel.PHONE, null, "日历一变时限就变", "等工作日办理")));
        CaseSummary there =
                as(RUIAN, Role.OPERATOR, () -> cases.open(OpenCase.of(Channel.PHONE, null, "另一座城不变", "等工作日办理")));
        LocalDate due = opened.clocks().handlingDue().atZone(SHANGHAI).toLocalDate();
        try (Screen admin = Screen.of(NINGBO).login(ADMINISTRATOR, PASSWORD)) {
            admin.open("calendar/" + due.getYear());
            assertThat(admin.find(".year table.month")).hasCount(12);
            admin.shot("calendar").isAccessible();

            admin.find("vaadin-upload input[type=file]")
                    .setInputFiles(new FilePayload(
                            "year.csv", "text/csv", ("# 市政府通知\n" + due + ",市庆,放假\n").getBytes(StandardCharsets.UTF_8)));
            assertThat(admin.find("td[data-day='" + due + "'].holiday")).isVisible();
            assertThat(admin.complaints()).isEmpty();
            admin.open("promises").shot("promises").isAccessible();
        }
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("case/" + opened.id());
            assertThat(screen.find(".deadline-before")).containsText("原为 " + due + " 17:00");
            assertThat(screen.find(".deadline-before")).containsText("日历或时限已调整");
            screen.shot("case-deadlines").isAccessible();
            assertThat(screen.complaints()).isEmpty();
        } finally {
            as(NINGBO, Role.CITY_ADMINISTRATOR, () -> {
                calendar.dropYear(due.getYear());
                return due;
            });
        }
        assertThat(as(
                        RUIAN,
                        Role.OPERATOR,
                        () -> cases.file(there.id()).summary().due()))
                .isEqualTo(there.due());
    }

    private <T> T as(TenantId city, Role role, Supplier<T> work) {
        return tenants.runAs(city, () -> CurrentOperator.runAs(Operators.of(city, role), work));
    }
}
