package city.hotline.imports;

import static city.hotline.imports.Sheets.headerOf;
import static city.hotline.imports.Sheets.rowsOf;
import static city.hotline.imports.Sheets.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTableTests {
    private static final String TABLE = "编号,标题,内容\n1,路灯不亮,解放路12号的路灯坏了三天\n2,下水道堵塞,小区门口污水外溢\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void everyEncodingInUseReadsTheSame(String encoding) {
        ImportFile file = text(folder, "a.csv", TABLE, Charset.forName(encoding));

        assertThat(headerOf(file)).containsExactly("编号", "标题", "内容");
        assertThat(rowsOf(file))
                .extracting(TableRow::cells)
                .containsExactly(List.of("1", "路灯不亮", "解放路12号的路灯坏了三天"), List.of("2", "下水道堵塞", "小区门口污水外溢"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeading() {
        assertThat(headerOf(text(folder, "a.csv", "\uFEFF" + TABLE))).first().isEqualTo("编号");
    }

    @Test
    void traditionalCharactersInBig5AreKnown() {
        ImportFile file = text(folder, "a.csv", "編號,標題\n1,路燈壞了請儘快派員處理謝謝您們的幫忙與協助\n", Charset.forName("Big5"));

        assertThat(headerOf(file)).containsExactly("編號", "標題");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theDelimiterIsTheOneThatTheHeaderUses(String delimiter) {
        ImportFile file = text(folder, "a.txt", TABLE.replace(",", delimiter));

        assertThat(rowsOf(file).getFirst().cells()).hasSize(3);
    }

    @Test
    void quotedCellsKeepLineBreaksQuotesAndDelimiters() {
        ImportFile file = text(folder, "a.tsv", "title\tbody\r\n灯\t\"第一行\n第二行\t\"\"引\"\"\"\r\n\r\n水\t停水\r\n");

        assertThat(rowsOf(file))
                .containsExactly(new TableRow(2, List.of("灯", "第一行\n第二行\t\"引\"")), new TableRow(4, List.of("水", "停水")));
    }

    @Test
    void charactersOutsideTheBasicPlaneStayWhole() {
        ImportFile file = text(folder, "a.csv", "title\n𠮷野家😀\u202E右\n", StandardCharsets.UTF_8);

        assertThat(rowsOf(file).getFirst().cell(0)).isEqualTo("𠮷野家😀\u202E右");
    }
}
