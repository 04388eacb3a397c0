package city.hotline.ui.clocks;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.access.Role;
import city.hotline.calendar.CityCalendar;
import city.hotline.calendar.CityYear;
import city.hotline.tenancy.TenantId;
import city.hotline.ui.browser.ScreenTest;
import city.hotline.ui.browser.ScreenWithoutBrowser;
import city.hotline.ui.kit.Banner;
import city.hotline.ui.kit.Chip;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
@ViewPackages(classes = CalendarView.class)
class CalendarViewTests extends ScreenWithoutBrowser {
    private static final int LATER = 2031;

    @Autowired
    CityCalendar calendar;

    @AfterEach
    void dropTheYear() {
        in(NINGBO, Role.CITY_ADMINISTRATOR, () -> {
            calendar.dropYear(LATER);
            return LATER;
        });
    }

    @Test
    void aYearShowsItsHolidaysItsWorkdaysAndWhereTheyComeFrom() {
        at(NINGBO, Role.CITY_ADMINISTRATOR, () -> {
            CalendarView view = open(CalendarView.class);
            view.show(2026);

            assertThat(chips()).contains("2026 年", "随系统提供", "放假 33 天", "调休上班 6 天");
            assertThat(text(view)).contains("国办发明电〔2025〕7号", "休", "班");
            assertThat(banners()).isEmpty();
        });
    }

    @Test
    void aYearWithoutDataSaysSo() {
        at(NINGBO, Role.CITY_ADMINISTRATOR, () -> {
            open(CalendarView.class).show(LATER);

            assertThat(banners()).singleElement().asString().contains("2031 年还没有节假日数据");
        });
    }

    @Test
    void aYearComesInByItsFileInThisCityAlone() {
        at(NINGBO, Role.CITY_ADMINISTRATOR, () -> {
            CalendarView view = open(CalendarView.class);
            view.show(LATER);

            upload("# 市政府通知\n2031-01-01,元旦,放假\n2031-01-04,元旦,上班\n");

            await("import", () -> chips().contains("放假 1 天"));
            assertThat(chips()).contains("本市导入", "调休上班 1 天");
            assertThat(text(view)).contains("市政府通知");
        });
        assertThat(origin(RUIAN)).isEqualTo(CityYear.Origin.NONE);
    }

    @Test
    void ofAFileThatIsWrongNothingIsKeptAndEveryLineIsNamed() {
        at(NINGBO, Role.CITY_ADMINISTRATOR, () -> {
            CalendarView view = open(CalendarView.class);
            view.show(LATER);

            upload("2031-01-01,元旦,放假\n2031-02-30,春节,放假\n2031-01-02,元旦,也许\n");

            await("refusal", () -> text(view).contains("需要更正"));
            assertThat(text(view)).contains("第 2 行", "2031-02-30", "第 3 行", "也许");
        });
        assertThat(origin(NINGBO)).isEqualTo(CityYear.Origin.NONE);
    }

    @Test
    void shiftsThatOverlapAreRefusedAtTheField() {
        at(NINGBO, Role.CITY_ADMINISTRATOR, () -> {
            open(CalendarView.class).show(2026);
            TextField monday = find(TextField.class).all().getFirst();
            test(monday).setValue("08:30-12:00 11:00-17:00");

            click("保存作息");

            assertThat(monday.isInvalid()).isTrue();
            assertThat(monday.getErrorMessage()).contains("周一", "重叠");
        });
    }

    private void upload(String file) {
        test(find(Upload.class).single()).upload("y.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8));
        roundTrip();
    }

    private CityYear.Origin origin(TenantId city) {
        return in(city, Role.CITY_ADMINISTRATOR, () -> calendar.year(LATER).origin());
    }

    private List<String> chips() {
        return find(Chip.class).all().stream().map(Chip::word).toList();
    }

    private List<String> banners() {
        return find(Banner.class).exists()
                ? find(Banner.class).all().stream()
                        .map(banner -> banner.getElement().getTextRecursively())
                        .toList()
                : List.of();
    }

    private static String text(CalendarView view) {
        return view.getElement().getTextRecursively().lines().collect(Collectors.joining(" "));
    }
}
