package city.hotline.imports;

import static city.hotline.imports.Sheets.rowsOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTests {
    private static final List<List<Object>> ROWS = List.of(
            List.of("编号", "电话", "留言时间", "标题"),
            List.of(2549, 13812345678L, LocalDateTime.of(2019, 4, 25, 9, 32, 9), "路灯不亮"),
            List.of("", "", "", ""),
            List.of("x-1", "0574-81890", "2019/4/25", "=1+1"));

    @TempDir
    Path folder;

    @Test
    void anXlsxReadsAsPeopleSeeIt() throws IOException {
        assertThat(rowsOf(Sheets.xlsx(folder, "a.xlsx", ROWS)))
                .containsExactly(
                        new TableRow(2, List.of("2549", "13812345678", "2019-04-25T09:32:09", "路灯不亮")),
                        new TableRow(4, List.of("x-1", "0574-81890", "2019/4/25", "=1+1")));
    }

    @Test
    void anOldXlsReadsTheSame() throws IOException {
        assertThat(rowsOf(Sheets.xls(folder, "a.xls", ROWS))).isEqualTo(rowsOf(Sheets.xlsx(folder, "a.xlsx", ROWS)));
    }

    @Test
    void fiftyThousandRowsNeedTheMemoryOfAFew() throws IOException {
        ImportFile file = Sheets.longXlsx(
                folder,
                "a.xlsx",
                () -> IntStream.rangeClosed(0, 50_000)
                        .<List<Object>>mapToObj(i -> i == 0 ? List.of("编号", "内容") : List.of(i, Sheets.words(i, 400)))
                        .iterator());
        long textInTheFile = 50_000L * 400 * 2;

        long before = usedAfterCollection();
        long most = 0;
        int count = 0;
        try (TableRows rows = TableFile.open(file).rows()) {
            while (rows.hasNext()) {
                rows.next();
                if (++count % 10_000 == 0) {
                    most = Math.max(most, usedAfterCollection() - before);
                }
            }
        }

        assertThat(count).isEqualTo(50_000);
        assertThat(most).isLessThan(textInTheFile / 2).isLessThan(48L << 20);
    }

    private static long usedAfterCollection() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
