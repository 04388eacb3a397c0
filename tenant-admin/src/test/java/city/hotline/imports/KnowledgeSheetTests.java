package city.hotline.imports;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.knowledge.ArticleFilter;
import city.hotline.knowledge.Knowledge;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Catalogues;
import city.hotline.testing.Operators;
import city.hotline.testing.RoomTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@RoomTest
class KnowledgeSheetTests {
    @Autowired
    Tenants tenants;

    @Autowired
    Catalogues catalogues;

    @Autowired
    KnowledgeImports imports;

    @Autowired
    Knowledge knowledge;

    @TempDir
    Path folder;

    private String word;
    private KnowledgeOptions options;

    @BeforeEach
    void aWordAndASourceOfItsOwn() {
        catalogues.installOnce(NINGBO, RUIAN);
        word = "w" + UUID.randomUUID().toString().substring(0, 8);
        options = KnowledgeOptions.PUBLISHED.from("test " + word);
    }

    @Test
    void aTableShowsItsColumnsAndFirstRowsAndADocumentHasNone() {
        ImportFile table = Sheets.text(folder, "a.csv", "事由,解答,备注\n甲,到窗口办理,\n");
        ImportFile page = Sheets.text(folder, "a.html", "<h1>甲</h1><p>正文</p>");

        Inspection<KnowledgeField> seen =
                in(NINGBO, () -> imports.inspect(table)).orElseThrow();

        assertThat(seen.header()).containsExactly("事由", "解答", "备注");
        assertThat(seen.suggested().columns()).isEqualTo(Map.of(KnowledgeField.BODY, "解答"));
        assertThat(seen.missing()).containsExactly("title");
        assertThat(seen.sample().getFirst()).startsWith("甲", "到窗口办理");
        assertThat(in(NINGBO, () -> imports.inspect(page))).isEmpty();
        assertThatThrownBy(() -> as(NINGBO, Role.OPERATOR, () -> imports.inspect(table)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void columnsThatNobodyRecognisesComeInByHandAndInNoOtherCity() {
        ImportFile table = Sheets.text(folder, "a.csv", "事由,说法,标题\n甲 " + word + ",到窗口办理,不要\n");
        KnowledgeOptions byHand = options.by(
                ColumnMap.whole(Fields.OF_ARTICLES, Map.of(KnowledgeField.TITLE, "事由", KnowledgeField.BODY, "说法")));

        assertThatThrownBy(() -> in(NINGBO, () -> imports.dryRun(List.of(table), options)))
                .isInstanceOf(ColumnsMissing.class);
        KnowledgeReport report = in(NINGBO, () -> imports.run(List.of(table), byHand, ImportProgress.UNWATCHED));

        assertThat(report.job().created()).isEqualTo(1);
        assertThat(titles(NINGBO)).containsExactly("甲 " + word);
        assertThat(titles(RUIAN)).isEmpty();
        assertThat(in(RUIAN, () -> imports.jobs()))
                .extracting(ImportJob::id)
                .doesNotContain(report.job().id());
    }

    @Test
    void aMapThatNamesAColumnThatIsNotThereIsRefused() {
        ImportFile table = Sheets.text(folder, "a.csv", "标题,正文\n甲,乙\n");
        KnowledgeOptions byHand = options.by(ColumnMap.parse(Fields.OF_ARTICLES, "owner=部门"));

        assertThatThrownBy(() -> in(NINGBO, () -> imports.dryRun(List.of(table), byHand)))
                .isInstanceOf(ColumnsMissing.class);
    }

    @Test
    void theErrorSheetHoldsTheBadRowsAsTheyWereAndIsMendedAndImported() throws IOException {
        ImportFile table = Sheets.xlsx(
                folder,
                "a.xlsx",
                List.of(
                        List.of("标题", "正文", "有效期至"),
                        List.of("好 " + word, "=1+1", ""),
                        List.of("坏 " + word, "=2+2", "2026-02-30"),
                        List.of("", "没有标题", "2030-01-31")));

        ImportFile sheet = sheet("errors.xlsx", Locale.CHINESE, table);
        in(NINGBO, () -> imports.run(List.of(table), options.leavingOutBadRows(), ImportProgress.UNWATCHED));

        assertThat(Sheets.headerOf(sheet)).containsExactly("行号", "原因", "标题", "正文", "有效期至");
        List<TableRow> bad = Sheets.rowsOf(sheet);
        assertThat(bad).hasSize(2);
        assertThat(bad.getFirst().cells())
                .startsWith("3", "有效期至：不是存在的日期时间。请写成 2019-04-25 09:32:09 的形式。", "坏 " + word, "=2+2", "2026-02-30");
        assertThat(bad.get(1).cells()).startsWith("4", "标题：必填内容为空。", "", "没有标题");

        ImportFile mended = mended(sheet);
        KnowledgeReport report = in(NINGBO, () -> imports.run(List.of(mended), options, ImportProgress.UNWATCHED));

        assertThat(report.job().created()).isEqualTo(2);
        assertThat(titles(NINGBO)).containsExactlyInAnyOrder("好 " + word, "坏 " + word, "补 " + word);
    }

    @Test
    void ofDocumentsTheSheetNamesTheFileTheArticleAndTheReason() throws IOException {
        ImportFile page = Sheets.text(folder, "指南.html", "<h1>落户</h1><p>带身份证。</p><h1>迁出</h1>");
        ImportFile second = Sheets.text(folder, "空.html", "<h1>只有标题</h1>");

        ImportFile sheet = sheet("errors.xlsx", Locale.ENGLISH, page, second);

        assertThat(Sheets.headerOf(sheet)).containsExactly("Row", "Reason", "File", "Title");
        assertThat(Sheets.rowsOf(sheet))
                .extracting(row -> row.cell(0) + " " + row.cell(2) + " " + row.cell(3))
                .containsExactly("2 指南.html 迁出", "1 空.html 只有标题");
        assertThat(Sheets.rowsOf(sheet))
                .allSatisfy(row -> assertThat(row.cell(1)).endsWith(": There is no text under this heading."));
    }

    @Test
    void eachHeaderHasASheetOfItsOwnAndGoodFilesAnEmptyOne() throws IOException {
        ImportFile table = Sheets.text(folder, "a.csv", "标题,正文\n,没有标题\n");
        ImportFile page = Sheets.text(folder, "a.html", "<h1>只有标题</h1>");
        ImportFile good = Sheets.text(folder, "b.csv", "标题,正文\n甲,乙\n");

        try (XSSFWorkbook both = workbook(Locale.CHINESE, table, page);
                XSSFWorkbook none = workbook(Locale.CHINESE, good)) {
            assertThat(both.getNumberOfSheets()).isEqualTo(2);
            assertThat(both.getSheetAt(1).getRow(1).getCell(2)).hasToString("a.html");
            assertThat(none.getSheetAt(0).getLastRowNum()).isZero();
        }
    }

    @Test
    void aCellThatNoSheetHoldsIsCutAndSaysSo() throws IOException {
        String body = "长".repeat(ErrorSheet.LONGEST_CELL + 1);
        ImportFile table = Sheets.text(folder, "a.csv", "标题,正文,有效期至\n甲," + body + ",2026-02-30\n");

        ImportFile sheet = sheet("errors.xlsx", Locale.CHINESE, table);

        TableRow bad = Sheets.rowsOf(sheet).getFirst();
        assertThat(bad.cell(1)).contains("不是存在的日期时间", "请改原文件");
        assertThat(bad.cell(3)).hasSize(ErrorSheet.LONGEST_CELL);
    }

    /** As a person mends it: the day exists, the title is there; number and reason stay where they are. */
    private ImportFile mended(ImportFile sheet) throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.copyOf(Sheets.headerOf(sheet)));
        for (TableRow row : Sheets.rowsOf(sheet)) {
            String title = row.cell(2).isEmpty() ? "补 " + word : row.cell(2);
            rows.add(List.of(row.cell(0), row.cell(1), title, row.cell(3), "2030-01-31"));
        }
        return Sheets.xlsx(folder, "mended.xlsx", rows);
    }

    private ImportFile sheet(String name, Locale locale, ImportFile... files) {
        return Sheets.bytes(folder, name, written(locale, files));
    }

    private XSSFWorkbook workbook(Locale locale, ImportFile... files) throws IOException {
        return new XSSFWorkbook(new java.io.ByteArrayInputStream(written(locale, files)));
    }

    private byte[] written(Locale locale, ImportFile... files) {
        return in(NINGBO, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                imports.writeErrorSheet(List.of(files), options, locale, out);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            return out.toByteArray();
        });
    }

    private List<String> titles(TenantId city) {
        return in(city, () -> knowledge.list(ArticleFilter.all().text(word), null, 10)).items().stream()
                .map(article -> article.title().zh())
                .toList();
    }

    private <T> T in(TenantId city, Supplier<T> work) {
        return as(city, Role.SUPERVISOR, work);
    }

    private <T> T as(TenantId city, Role role, Supplier<T> work) {
        return tenants.runAs(city, () -> CurrentOperator.runAs(Operators.of(city, role), work));
    }
}
