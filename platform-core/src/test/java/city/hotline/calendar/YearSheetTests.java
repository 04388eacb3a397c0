package city.hotline.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.hotline.foundation.Sentence;
import city.hotline.foundation.Sentences;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearSheetTests {
    @ParameterizedTest
    @CsvSource({"2025, 28, 5, 国办发明电〔2024〕12号", "2026, 33, 6, 国办发明电〔2025〕7号"})
    void theShippedYearsAreThoseOfTheStateCouncilsNotices(int year, int off, int worked, String notice) {
        YearPlan plan = YearPlan.shipped(year).orElseThrow();

        assertThat(plan.count(DayKind.HOLIDAY)).isEqualTo(off);
        assertThat(plan.count(DayKind.WORKDAY)).isEqualTo(worked);
        assertThat(plan.source()).contains(notice);
        assertThat(plan.days())
                .filteredOn(day -> day.kind() == DayKind.WORKDAY)
                .allMatch(day -> day.date().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0);
    }

    @Test
    void theCompensatingWorkdaysAreExact() {
        assertThat(worked(2025)).containsExactly("2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11");
        assertThat(worked(2026))
                .containsExactly("2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10");
    }

    @Test
    void nobodyKnowsALaterYear() {
        assertThat(YearPlan.shipped(2027)).isEmpty();
    }

    @Test
    void aFileIsReadInTheFormsThatSpreadsheetsWrite() {
        String file = "日期,名称,类型\r\n2027/01/01,元旦,放假\n2027-01-03\t\"元旦\"\t调休上班\n\n# 国办发明电〔2026〕9号\n"
                .replace("2027/01/01", "2027-01-01");

        YearPlan plan = YearSheet.read(2027, "2027.csv", file.getBytes(Charset.forName("GB18030")));

        assertThat(plan.source()).isEqualTo("国办发明电〔2026〕9号");
        assertThat(plan.days())
                .containsExactly(
                        new SpecialDay(LocalDate.of(2027, 1, 1), DayKind.HOLIDAY, "元旦"),
                        new SpecialDay(LocalDate.of(2027, 1, 3), DayKind.WORKDAY, "元旦"));
        assertThat(read("\uFEFF2027-01-01,元旦,holiday").days()).hasSize(1);
    }

    @Test
    void everyLineThatIsWrongIsSaidInBothLanguages() {
        YearRefused refused = catchThrowableOfType(YearRefused.class, () -> read("""
                2027-13-01,元旦,放假
                2026-01-01,元旦,放假
                2027-01-04,元旦,上班
                2027-01-01,元旦,放假
                2027-01-01,元旦,放假
                2027-01-02,元旦,休息
                2027-01-03,,放假
                2027-01-04
                """));

        assertThat(refused.faults())
                .extracting(Sentence::code)
                .containsExactly(
                        "YEAR_REFUSED.date",
                        "YEAR_REFUSED.year",
                        "YEAR_REFUSED.weekday",
                        "YEAR_REFUSED.twice",
                        "YEAR_REFUSED.kind",
                        "YEAR_REFUSED.name",
                        "YEAR_REFUSED.cells");
        assertThat(List.of(Locale.CHINESE, Locale.ENGLISH)).allSatisfy(locale -> {
            assertThat(Sentences.of(refused, locale)).contains("2027-13-01", "7");
            refused.faults()
                    .forEach(fault -> assertThat(Sentences.of(fault, locale)).isNotBlank());
        });
    }

    @Test
    void anEmptyAndAnEndlessFileAreRefused() {
        assertThatThrownBy(() -> read("date,name,kind\n")).isInstanceOf(YearRefused.class);
        assertThatThrownBy(() -> read("x".repeat(YearSheet.MOST_BYTES + 1))).isInstanceOf(YearRefused.class);
    }

    private static List<String> worked(int year) {
        return YearPlan.shipped(year).orElseThrow().days().stream()
                .filter(day -> day.kind() == DayKind.WORKDAY)
                .map(day -> day.date().toString())
                .toList();
    }

    private static YearPlan read(String file) {
        return YearSheet.read(2027, "2027.csv", file.getBytes(StandardCharsets.UTF_8));
    }
}
