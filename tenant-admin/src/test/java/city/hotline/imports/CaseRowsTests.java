package city.hotline.imports;

import static city.hotline.imports.Histories.errors;
import static city.hotline.imports.Histories.good;
import static city.hotline.imports.Histories.verdicts;
import static city.hotline.imports.Sheets.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import city.hotline.callers.PhoneNumber;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseRowsTests {
    private static final String HEADS = "编号,用户,标题,时间,内容,答复,答复时间,电话\n";

    @TempDir
    Path folder;

    @Test
    void aRowTellsACase() {
        List<CaseRow> rows = good(text(
                folder, "a.csv", HEADS + "7,A00045581,路灯不亮,2019/4/25 9:32:09,解放路路灯坏了,已修复,2019-04-26,13857400162\n"));

        CaseRow row = rows.getFirst();
        assertThat(row.row()).isEqualTo(2);
        assertThat(row.externalId()).isEqualTo("7");
        assertThat(row.caller().reference()).isEqualTo("A00045581");
        assertThat(row.caller().phone()).isEqualTo(PhoneNumber.parse("13857400162"));
        assertThat(row.title()).isEqualTo("路灯不亮");
        assertThat(row.registeredAt()).isEqualTo(Instant.parse("2019-04-25T01:32:09Z"));
        assertThat(row.body()).isEqualTo("解放路路灯坏了");
        assertThat(row.reply()).isEqualTo("已修复");
        assertThat(row.repliedAt()).isEqualTo(Instant.parse("2019-04-25T16:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    7,u,灯,2026-02-30,坏,,,                        | 时间     | IMPORT_DATE_INVALID
                    7,u,灯,,坏,,,                                  | 时间     | IMPORT_VALUE_MISSING
                    7,u,灯,2027-01-01,坏,,,                        | 时间     | IMPORT_DATE_IN_FUTURE
                    7,u,灯,2025-01-02,坏,好了,2025-01-01,          | 答复时间 | IMPORT_REPLY_BEFORE_MESSAGE
                    7,u,灯,2025-01-02,坏,好了,,                    | 答复时间 | IMPORT_REPLY_WITHOUT_TIME
                    7,u,灯,2025-01-02,坏,,2025-01-03,              | 答复     | IMPORT_TIME_WITHOUT_REPLY
                    ,u,灯,2025-01-02,坏,,,                         | 编号     | IMPORT_VALUE_MISSING
                    7,u,,2025-01-02,,,,                            | 标题     | IMPORT_VALUE_MISSING
                    7,u,灯,2025-01-02,坏,,,1385740016              | 电话     | PHONE_INVALID
                    """)
    void aWrongCellIsNamedByRowAndColumn(String row, String column, String code) {
        List<RowError> errors = errors(text(folder, "a.csv", HEADS + row + "\n"));

        assertThat(errors)
                .extracting(RowError::row, RowError::column, RowError::code)
                .containsExactly(tuple(2, column, code));
        assertThat(errors.getFirst().sentence(Locale.CHINESE)).isNotBlank();
        assertThat(errors.getFirst().sentence(Locale.ENGLISH)).isNotBlank();
    }

    @Test
    void textThatCannotBeStoredIsRefusedAndOddTextStaysAsItIs() throws IOException {
        ImportFile file = Sheets.xlsx(
                folder,
                "a.xlsx",
                List.of(
                        List.of("标题", "时间", "内容"),
                        List.of("a", "2025-01-01", "nul _x0000_ inside"),
                        List.of("b", "2025-01-01", "half _xD83D_ character"),
                        List.of("c", "2025-01-01", "𠮷 \u202E 😀 <script>"),
                        List.of("灯".repeat(201), "2025-01-01", "x"),
                        List.of("灯", "2025-01-01", "长".repeat(20_001)),
                        List.of("😀".repeat(200), "2025-01-01", "d")));

        assertThat(errors(file))
                .extracting(RowError::row, RowError::column, RowError::code)
                .containsExactly(
                        tuple(2, "内容", "IMPORT_TEXT_HAS_NUL"),
                        tuple(3, "内容", "IMPORT_TEXT_HAS_HALF_CHARACTER"),
                        tuple(5, "标题", "IMPORT_TEXT_TOO_LONG"),
                        tuple(6, "内容", "IMPORT_TEXT_TOO_LONG"));
        assertThat(good(file)).extracting(CaseRow::body).containsExactly("𠮷 \u202E 😀 <script>", "d");
    }

    @Test
    void theSameRowAgainIsRepeatedAndTheSameNumberWithOtherWordsIsAnError() {
        List<RowVerdict> verdicts =
                verdicts(text(folder, "a.csv", "编号,标题,时间\n7,灯,2025-01-01\n7,灯,2025-01-01\n7,水,2025-01-01\n"));

        assertThat(verdicts.get(0)).isInstanceOf(RowVerdict.Good.class);
        assertThat(verdicts.get(1))
                .isInstanceOfSatisfying(
                        RowVerdict.Repeated.class,
                        again -> assertThat(again.first()).isEqualTo(2));
        assertThat(verdicts.get(2))
                .isInstanceOfSatisfying(
                        RowVerdict.Bad.class,
                        bad -> assertThat(bad.errors())
                                .extracting(RowError::code)
                                .containsExactly("IMPORT_ID_TWICE"));
    }

    @Test
    void withoutANumberTheWordsAreTheNumber() {
        List<CaseRow> rows = good(text(folder, "a.csv", "标题,时间\n灯,2025-01-01\n水,2025-01-01\n"));

        assertThat(rows).extracting(CaseRow::externalId).doesNotHaveDuplicates().allMatch(id -> id.startsWith("sha:"));
        assertThat(good(text(folder, "b.csv", "标题\t时间\n水\t2025-01-01\n"))
                        .getFirst()
                        .externalId())
                .isEqualTo(rows.get(1).externalId());
    }

    @Test
    void withoutATitleTheBodyBeginsIt() {
        CaseRow row = good(text(folder, "a.csv", "时间,内容\n2025-01-01," + "😀".repeat(60) + "\n"))
                .getFirst();

        assertThat(row.title()).isEqualTo("😀".repeat(40));
    }

    @Test
    void aUserNumberThatIsATelephoneIsTakenAsOne() {
        CaseRow row = good(text(folder, "a.csv", "user_id,title,time\n13857400162,灯,2025-01-01\n"))
                .getFirst();

        assertThat(row.caller().reference()).isNull();
        assertThat(row.caller().phone()).isEqualTo(PhoneNumber.parse("13857400162"));
    }
}
