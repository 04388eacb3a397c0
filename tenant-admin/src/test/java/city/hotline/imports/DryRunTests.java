package city.hotline.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DryRunTests {
    @TempDir
    Path folder;

    @Test
    void thirtySevenBadRowsAmongFiftyThousandAreAllNamed() {
        ImportFile file = Sheets.text(folder, "a.csv", history(50_000, 1_351));

        DryRunReport report = dryRun(file);

        assertThat(report.rows()).isEqualTo(50_000);
        assertThat(report.good()).isEqualTo(50_000 - 37);
        assertThat(report.bad()).isEqualTo(37);
        assertThat(report.firstErrors())
                .hasSize(37)
                .allMatch(error -> error.column().equals("时间") && error.value().equals("2026-02-30"))
                .extracting(RowError::row)
                .startsWith(1_352, 2_703);
        assertThat(report.clean()).isFalse();
    }

    @Test
    void errorsAreCountedToTheEndAndTheFirstThousandKept() {
        DryRunReport report = dryRun(Sheets.text(folder, "a.csv", history(5_000, 2)));

        assertThat(report.errors()).isEqualTo(2_500);
        assertThat(report.firstErrors()).hasSize(RowCount.MOST_ERRORS);
    }

    @Test
    void theErrorSheetHoldsTheBadRowsAsTextThatNoSpreadsheetRuns() throws IOException {
        ImportFile file = Sheets.text(
                folder,
                "a.csv",
                "编号,时间,标题,内容\n1,2025-01-01,好,好\n=1+1,2026-02-30,+cmd|' /C calc'!A0,@SUM(A1)\n3,坏,-2,\"\tx\"\n");

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CaseRows rows = Histories.open(file);
                ErrorSheet errors = new ErrorSheet(Locale.CHINESE)) {
            rows.badInto(errors);
            errors.writeTo(out);
        }
        ImportFile sheet = Sheets.bytes(folder, "errors.xlsx", out.toByteArray());

        assertThat(Sheets.rowsOf(sheet))
                .extracting(TableRow::cells)
                .first()
                .satisfies(cells -> assertThat(cells)
                        .startsWith("3")
                        .endsWith("=1+1", "2026-02-30", "+cmd|' /C calc'!A0", "@SUM(A1)")
                        .anyMatch(cell -> cell.startsWith("时间：不是存在的日期")));
        try (XSSFWorkbook workbook = new XSSFWorkbook(sheet.path().toFile().getPath())) {
            Row row = workbook.getSheetAt(0).getRow(1);
            assertThat(row).allMatch(cell -> cell.getCellType() == CellType.STRING);
            assertThat(List.of(2, 4, 5))
                    .allMatch(column -> row.getCell(column).getCellStyle().getQuotePrefixed());
        }
    }

    private static DryRunReport dryRun(ImportFile file) {
        try (CaseRows rows = Histories.open(file)) {
            return new DryRun(ids -> Set.of()).of(TableFile.open(file), rows);
        }
    }

    private static String history(int rows, int badEvery) {
        return IntStream.rangeClosed(1, rows)
                .mapToObj(i -> i + "," + (i % badEvery == 0 ? "2026-02-30" : "2025-01-01 08:00") + ",路灯不亮" + i)
                .collect(Collectors.joining("\n", "编号,时间,标题\n", "\n"));
    }
}
