package city.hotline.imports;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.knowledge.ArticleContent;
import city.hotline.knowledge.ArticleFilter;
import city.hotline.knowledge.ArticleState;
import city.hotline.knowledge.ArticleSummary;
import city.hotline.knowledge.Knowledge;
import city.hotline.knowledge.KnowledgeEditing;
import city.hotline.knowledge.Readers;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Catalogues;
import city.hotline.testing.Operators;
import city.hotline.testing.RoomTest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTString;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@RoomTest
class KnowledgeImportsTests {
    private static final ImportProgress ON = (done, rows) -> true;

    @Autowired
    Tenants tenants;

    @Autowired
    Catalogues catalogues;

    @Autowired
    KnowledgeImports imports;

    @Autowired
    CaseImports caseImports;

    @Autowired
    Knowledge knowledge;

    @Autowired
    KnowledgeEditing editing;

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
    void aTableComesInByTheNamesOfItsColumns() throws IOException {
        ImportFile table = file("知识.csv", """
                标题,正文,责任部门,公开范围,事项代码,关键词,有效期至
                停水 %1$s,"先看通知，
                再打热线。",市水务环境集团,公开,050101、050105,没水；断水,2030年1月31日
                停电 %1$s,看公告,,内部,,,
                """.formatted(word));

        KnowledgeReport report = in(NINGBO, () -> imports.run(List.of(table), options, ON));

        assertThat(report.job().created()).isEqualTo(2);
        ArticleSummary water = found("停水 " + word);
        assertThat(water.state()).isEqualTo(ArticleState.PUBLISHED);
        assertThat(water.readers()).isEqualTo(Readers.PUBLIC);
        assertThat(water.items()).containsExactly("050101", "050105");
        assertThat(water.validity().until()).isEqualTo("2030-01-31");
        ArticleContent content = in(NINGBO, () -> editing.version(water.id(), 1));
        assertThat(content.body()).isEqualTo("先看通知，\n再打热线。");
        assertThat(content.keywords()).containsExactly("没水", "断水");
        assertThat(found("停电 " + word).readers()).isEqualTo(Readers.OPERATOR);
    }

    @Test
    void ofFiveThousandRowsWithThirtySevenBadOnesNothingComesIn() throws IOException {
        ImportFile table = file("big.tsv", fiveThousandRows());

        ArticlesRefused refused = catchThrowableOfType(
                ArticlesRefused.class, () -> in(NINGBO, () -> imports.run(List.of(table), options, ON)));

        assertThat(refused.check().articles()).isEqualTo(5_000);
        assertThat(refused.check().bad()).isEqualTo(37);
        assertThat(refused.check().firstErrors()).hasSize(37).allSatisfy(bad -> {
            assertThat(bad.error().row() % 100).isEqualTo(2);
            assertThat(bad.error().sentence(Locale.CHINA)).isNotBlank().doesNotContain("{");
            assertThat(bad.error().sentence(Locale.ENGLISH)).isNotBlank().doesNotContain("{");
        });
        assertThat(refused.check().firstErrors().subList(0, 5))
                .extracting(bad -> bad.error().column() + " " + bad.error().code())
                .containsExactly(
                        "title IMPORT_VALUE_MISSING",
                        "items IMPORT_ITEM_UNKNOWN",
                        "valid until IMPORT_DATE_INVALID",
                        "owner IMPORT_OWNER_UNKNOWN",
                        "audience IMPORT_AUDIENCE_UNKNOWN");
        assertThat(count()).isZero();
    }

    @Test
    void theGoodRowsComeInWhereSomebodySaysSoAndTheSameFileTwiceAddsNothing() throws IOException {
        ImportFile table = file("big.tsv", fiveThousandRows());
        KnowledgeOptions leavingOut = options.leavingOutBadRows();

        KnowledgeReport first = in(NINGBO, () -> imports.run(List.of(table), leavingOut, ON));
        KnowledgeReport second = in(NINGBO, () -> imports.run(List.of(table), leavingOut, ON));

        assertThat(first.job().created()).isEqualTo(4_963);
        assertThat(first.job().refused()).isEqualTo(37);
        assertThat(second.job().created()).isZero();
        assertThat(second.check().alreadyThere()).isEqualTo(4_963);
    }

    @Test
    void aRunThatWasStoppedGoesOnWithTheSameFile() throws IOException {
        ImportFile table = file("big.tsv", fiveThousandRows());
        KnowledgeOptions leavingOut = options.leavingOutBadRows();

        KnowledgeReport stopped = in(NINGBO, () -> imports.run(List.of(table), leavingOut, (done, rows) -> done < 400));
        KnowledgeReport finished = in(NINGBO, () -> imports.run(List.of(table), leavingOut, ON));

        assertThat(stopped.job().state()).isEqualTo(ImportState.STOPPED);
        assertThat(stopped.job().done()).isEqualTo(400);
        assertThat(finished.job().id()).isEqualTo(stopped.job().id());
        assertThat(finished.job().created()).isEqualTo(4_963);
    }

    @Test
    void undoingTakesBackWhatNobodyTouchedAndCasesAreAnotherKind() throws IOException {
        ImportFile table = file("two.csv", "title,body\na %1$s,body\nb %1$s,body\n".formatted(word));
        ImportJob job =
                in(NINGBO, () -> imports.run(List.of(table), options, ON)).job();
        ArticleSummary touched = found("b " + word);
        in(NINGBO, () -> editing.edit(touched.id(), 1, ArticleContent.of("b " + word, "edited")));

        assertThat(in(NINGBO, () -> imports.undoPreview(job.id()))).isEqualTo(new UndoReport(1, 1));
        assertThatThrownBy(() -> in(NINGBO, () -> caseImports.undo(job.id()))).isInstanceOf(ImportUnknown.class);
        assertThatThrownBy(() -> in(RUIAN, () -> imports.undo(job.id()))).isInstanceOf(ImportUnknown.class);
        assertThat(in(NINGBO, () -> imports.undo(job.id()))).isEqualTo(new UndoReport(1, 1));

        assertThat(count()).isEqualTo(1);
        assertThatThrownBy(() -> in(NINGBO, () -> imports.undo(job.id()))).isInstanceOf(UndoRefused.class);
        assertThat(in(NINGBO, () -> imports.jobs())).extracting(ImportJob::id).contains(job.id());
        assertThat(in(NINGBO, () -> caseImports.jobs()))
                .extracting(ImportJob::id)
                .doesNotContain(job.id());
    }

    @Test
    void aWorkbookIsReadAsATable() throws IOException {
        Path path = folder.resolve("知识.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(path)) {
            XSSFRow header = workbook.createSheet().createRow(0);
            header.createCell(0).setCellValue("标题");
            header.createCell(1).setCellValue("答案");
            XSSFRow row = workbook.getSheetAt(0).createRow(1);
            row.createCell(0).setCellValue("表格 " + word);
            row.createCell(1).setCellValue("=1+1");
            workbook.write(out);
        }

        in(NINGBO, () -> imports.run(List.of(ImportFile.of(path)), options, ON));

        assertThat(body("表格 " + word)).isEqualTo("=1+1");
    }

    @Test
    void aWordDocumentBecomesAnArticleForEachHighestHeading() throws IOException {
        ImportFile document = word("指南.docx", doc -> {
            paragraph(doc, "1", "落户 " + word);
            paragraph(doc, null, "带*身份证*和 <b>户口本</b>。");
            paragraph(doc, "2", "材料");
            XWPFTable table = doc.createTable(2, 2);
            table.getRow(0).getCell(0).setText("名称");
            table.getRow(0).getCell(1).setText("份数");
            table.getRow(1).getCell(0).setText("身份证");
            table.getRow(1).getCell(1).setText("1");
            paragraph(doc, "1", "迁出 " + word);
            paragraph(doc, null, "先开准迁证。");
        });

        KnowledgeReport report = in(NINGBO, () -> imports.run(List.of(document), options, ON));

        assertThat(report.job().created()).isEqualTo(2);
        assertThat(body("落户 " + word)).isEqualTo("""
                带\\*身份证\\*和 \\<b\\>户口本\\</b\\>。

                ## 材料

                | 名称 | 份数 |
                |---|---|
                | 身份证 | 1 |""");
        assertThat(body("迁出 " + word)).isEqualTo("先开准迁证。");
    }

    @Test
    void aWordDocumentWithoutHeadingsIsOneArticleOfItsName() throws IOException {
        ImportFile document = word("便民 " + word + ".docx", doc -> {
            paragraph(doc, null, "第一段");
            paragraph(doc, null, "第二段");
        });

        in(NINGBO, () -> imports.run(List.of(document), options, ON));

        assertThat(body("便民 " + word)).isEqualTo("第一段\n\n第二段");
    }

    @Test
    void ofAPageOnlyItsWordsComeIn() throws IOException {
        ImportFile page = file("page.html", """
                <!DOCTYPE html><html><head><title>办证 %1$s</title><script>alert('head')</script></head>
                <body onload="alert(1)"><h1 onclick="steal()">办证 %1$s</h1>
                <p>先<b>预约</b>，见<a href="https://example.org/a" onclick="x()">网站</a>或<a href="javascript:alert(2)">这里</a>。</p>
                <ul><li>身份证<script>alert(3)</script></li><li>照片</li></ul>
                <h2>费用</h2><div>免费<style>p{}</style><iframe src="//evil"></iframe></div>
                <svg><script>alert(4)</script></svg>&lt;script&gt;
                </body></html>
                """.formatted(word));

        in(NINGBO, () -> imports.run(List.of(page), options, ON));

        assertThat(body("办证 " + word)).isEqualTo("""
                先预约，见[网站](https://example.org/a)或这里。

                - 身份证
                - 照片

                ## 费用

                免费

                \\<script\\>""");
    }

    @Test
    void aFolderOfDocumentsInWhateverEncodingComesInTogether() throws IOException {
        Path gbk = folder.resolve("旧.htm");
        Files.writeString(gbk, "<h1>旧系统 " + word + "</h1><p>国标编码的正文，足够长才看得出来。</p>", Charset.forName("GBK"));
        ImportFile utf8 = file("新.html", "<h1>新系统 " + word + "</h1><p>正文</p>");

        KnowledgeReport report =
                in(NINGBO, () -> imports.run(List.of(ImportFile.of(gbk), utf8), options.asDrafts(), ON));

        assertThat(report.check().files()).isEqualTo(2);
        assertThat(report.job().fileName()).isEqualTo("旧.htm +1");
        assertThat(found("旧系统 " + word).state()).isEqualTo(ArticleState.DRAFT);
        assertThat(body("旧系统 " + word)).startsWith("国标编码的正文");
        assertThat(found("新系统 " + word).state()).isEqualTo(ArticleState.DRAFT);
    }

    @Test
    void filesThatAreDangerousOrNotWhatTheyAreCalledAreRefusedWithTheReason() throws IOException {
        assertUnreadable(zip("bomb.docx", "word/document.xml", "<w>" + " ".repeat(30 << 20)), Unreadable.ZIP_BOMB);
        assertUnreadable(
                zip(
                        "xxe.docx",
                        "word/document.xml",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><w>&e;</w>"),
                Unreadable.EXTERNAL_ENTITY);
        assertUnreadable(zip("sheet.docx", "xl/workbook.xml", "<x/>"), Unreadable.NOT_A_DOCUMENT);
        assertUnreadable(bytes("locked.docx", 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), Unreadable.ENCRYPTED);
        assertUnreadable(zip("broken.docx", "word/document.xml", "<w:document>"), Unreadable.BROKEN);
        assertUnreadable(file("text.docx", "plain text"), Unreadable.NOT_A_DOCUMENT);
        assertUnreadable(file("empty.docx", ""), Unreadable.EMPTY);
        assertUnreadable(bytes("binary.html", '%', 'P', 'D', 'F', '-', '1', '<'), Unreadable.NOT_A_DOCUMENT);
        assertUnreadable(file("entity.html", "<!DOCTYPE x [<!ENTITY a 'b'>]><p>&a;</p>"), Unreadable.EXTERNAL_ENTITY);
        assertUnreadable(file("page.csv", "<html><p>x</p></html>"), Unreadable.NOT_A_TABLE);
        assertUnreadable(bytes("wrong.html", '<', 'p', '>', 0xff, 0xff, 0xff, 0x80), Unreadable.WRONG_ENCODING);
    }

    @Test
    void hostileCellsAreStoredExactlyOrNamed() throws IOException {
        ImportFile table = file("hostile.csv", """
                title,body,keywords
                𠮷 %1$s,<script>alert(1)</script>,=cmd()
                nul %1$s,a\0b,
                rtl\u202E %1$s,body,
                """.formatted(word));

        KnowledgeReport report = in(NINGBO, () -> imports.run(List.of(table), options.leavingOutBadRows(), ON));

        assertThat(body("𠮷 " + word)).isEqualTo("<script>alert(1)</script>");
        assertThat(report.check().firstErrors())
                .extracting(bad -> bad.error().row() + " " + bad.error().column() + " "
                        + bad.error().code())
                .containsExactly("3 body IMPORT_TEXT_HAS_NUL", "4 title TEXT_NOT_ALLOWED");
    }

    @Test
    void anotherCityHasItsOwnAndOperatorsImportNothing() throws IOException {
        ImportFile table = file("own.csv", "title,body\na %1$s,body\n".formatted(word));
        in(NINGBO, () -> imports.run(List.of(table), options, ON));

        assertThat(in(RUIAN, () -> imports.dryRun(List.of(table), options)).good())
                .isEqualTo(1);
        assertThat(in(RUIAN, () -> knowledge.count(ArticleFilter.all().text(word))))
                .isZero();
        assertThatThrownBy(() -> as(NINGBO, Role.OPERATOR, () -> imports.run(List.of(table), options, ON)))
                .isInstanceOf(AccessDeniedException.class);
        ImportFile nothing = file("x.csv", "a,b\n1x,2x\n");
        assertThatThrownBy(() -> in(NINGBO, () -> imports.dryRun(List.of(nothing), options)))
                .isInstanceOf(ColumnsMissing.class);
    }

    private String fiveThousandRows() {
        StringBuilder table = new StringBuilder("title\tbody\towner\taudience\titems\tvalid until\n");
        List<String> bad = List.of(
                "\tbody\t\t\t\t",
                "t\tbody\t\t\t999999\t",
                "t\tbody\t\t\t\t2026-02-30",
                "t\tbody\t无此部门\t\t\t",
                "t\tbody\t\teverybody\t\t");
        for (int i = 0; i < 5_000; i++) {
            boolean broken = i % 100 == 0 && i < 3_700;
            table.append(broken ? bad.get(i / 100 % bad.size()) : "题目 " + i + " " + word + "\tbody " + i + "\t\t公开\t\t")
                    .append('\n');
        }
        return table.toString();
    }

    private void assertUnreadable(ImportFile file, Unreadable why) {
        assertThatThrownBy(() -> in(NINGBO, () -> imports.dryRun(List.of(file), options)))
                .as(file.name())
                .isInstanceOf(FileUnreadable.class)
                .satisfies(refused -> assertThat(((FileUnreadable) refused).why())
                        .as(file.name())
                        .isEqualTo(why));
    }

    private ImportFile file(String name, String text) throws IOException {
        return ImportFile.of(Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8));
    }

    private ImportFile bytes(String name, int... signs) throws IOException {
        byte[] bytes = new byte[signs.length];
        for (int i = 0; i < signs.length; i++) {
            bytes[i] = (byte) signs[i];
        }
        return ImportFile.of(Files.write(folder.resolve(name), bytes));
    }

    private ImportFile zip(String name, String part, String content) throws IOException {
        Path path = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return ImportFile.of(path);
    }

    private ImportFile word(String name, Consumer<XWPFDocument> content) throws IOException {
        Path path = folder.resolve(name);
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(path)) {
            document.createStyles();
            heading(document, "1");
            heading(document, "2");
            content.accept(document);
            document.write(out);
        }
        return ImportFile.of(path);
    }

    /** As a Chinese Word writes it: the id is a number, the name is everywhere the same. */
    private static void heading(XWPFDocument document, String level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(level);
        CTString name = CTString.Factory.newInstance();
        name.setVal("heading " + level);
        style.setName(name);
        style.setType(STStyleType.PARAGRAPH);
        document.getStyles().addStyle(new XWPFStyle(style));
    }

    private static void paragraph(XWPFDocument document, String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        if (style != null) {
            paragraph.setStyle(style);
        }
        paragraph.createRun().setText(text);
    }

    private int count() {
        return in(NINGBO, () -> knowledge.count(ArticleFilter.all().text(word)));
    }

    private ArticleSummary found(String title) {
        return in(NINGBO, () -> knowledge.list(ArticleFilter.all().text(title), null, 1))
                .items()
                .getFirst();
    }

    private String body(String title) {
        return in(NINGBO, () -> editing.file(found(title).id())).content().body();
    }

    private <T> T in(TenantId city, Supplier<T> work) {
        return as(city, Role.SUPERVISOR, work);
    }

    private <T> T as(TenantId city, Role role, Supplier<T> work) {
        return tenants.runAs(city, () -> CurrentOperator.runAs(Operators.of(city, role), work));
    }
}
