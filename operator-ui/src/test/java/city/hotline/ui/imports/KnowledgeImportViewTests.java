package city.hotline.ui.imports;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import city.hotline.access.Role;
import city.hotline.foundation.Sentences;
import city.hotline.imports.FileUnreadable;
import city.hotline.imports.ImportJob;
import city.hotline.imports.ImportState;
import city.hotline.imports.KnowledgeImports;
import city.hotline.knowledge.ArticleFilter;
import city.hotline.knowledge.ArticleState;
import city.hotline.knowledge.ArticleSummary;
import city.hotline.knowledge.Knowledge;
import city.hotline.tenancy.TenantId;
import city.hotline.testing.Catalogues;
import city.hotline.ui.browser.ScreenTest;
import city.hotline.ui.browser.ScreenWithoutBrowser;
import city.hotline.ui.kit.Banner;
import city.hotline.ui.kit.Chip;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
@ViewPackages(classes = KnowledgeImportView.class)
class KnowledgeImportViewTests extends ScreenWithoutBrowser {
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    Catalogues catalogues;

    @Autowired
    KnowledgeImports imports;

    @Autowired
    Knowledge knowledge;

    @BeforeEach
    void theCitiesHaveCatalogues() {
        catalogues.installOnce(NINGBO, RUIAN);
    }

    @Test
    void aTableWithKnownColumnsIsTriedAndComesIn() {
        at(NINGBO, Role.SUPERVISOR, () -> {
            open(KnowledgeImportView.class);
            upload("a.csv", Files.csv("标题,正文", "甲 " + word + ",到窗口办理", "乙 " + word + ",网上办理"));
            await("columns", () -> shows(ColumnsStep.class));
            assertThat(steps()).containsExactly("① 文件", "② 对列 ←", "③ 试运行", "④ 导入");

            click("试运行");
            await("trial", () -> shows(TrialStep.class));
            assertThat(chips()).contains("可导入 2", "导入后即发布");
            click("导入 2 篇");
            await("end", () -> banner().startsWith("导入完成：新建 2 篇"));

            assertThat(articles(NINGBO))
                    .extracting(ArticleSummary::state)
                    .containsExactly(ArticleState.PUBLISHED, ArticleState.PUBLISHED);
        });
        assertThat(articles(RUIAN)).isEmpty();
        assertThat(jobs(RUIAN)).extracting(ImportJob::fileName).doesNotContain("a.csv " + word);
    }

    @Test
    void columnsThatNobodyRecognisesAreMatchedByHand() {
        at(NINGBO, Role.SUPERVISOR, () -> {
            open(KnowledgeImportView.class);
            upload("a.csv", Files.csv("事由,说法,备注", "甲 " + word + ",到窗口办理,x"));
            await("columns", () -> shows(ColumnsStep.class));
            assertThat(banner()).isEqualTo("还缺：标题、正文。请为它指定一列。");
            assertThat(test(columns()).getCellText(0, 0)).isEqualTo("事由");

            choose(0, "标题");
            choose(1, "正文");
            assertThat(chips()).contains("已对应 2 / 3 列");
            click("试运行");
            await("trial", () -> shows(TrialStep.class));
            click("返回对列");
            assertThat(chips()).contains("已对应 2 / 3 列");
            click("试运行");
            await("trial", () -> shows(TrialStep.class));
            click("导入 1 篇");
            await("end", () -> banner().startsWith("导入完成：新建 1 篇"));

            assertThat(articles(NINGBO))
                    .extracting(article -> article.title().zh())
                    .containsExactly("甲 " + word);
        });
    }

    @Test
    void ofAWorkbookTheBadRowsAreDownloadedMendedAndImported() {
        at(NINGBO, Role.SUPERVISOR, () -> {
            open(KnowledgeImportView.class);
            upload(
                    "a.xlsx",
                    Files.xlsx(
                            List.of("标题", "正文", "公开范围"),
                            List.of("好 " + word, "甲", "公开"),
                            List.of("坏 " + word, "乙", "人人"),
                            List.of("", "丙", "内部")));
            await("columns", () -> shows(ColumnsStep.class));
            click("试运行");
            await("trial", () -> shows(TrialStep.class));
            assertThat(chips()).contains("可导入 1", "有误 2");

            List<List<String>> sheet = Files.read(download());
            assertThat(sheet)
                    .containsExactly(
                            List.of("行号", "原因", "标题", "正文", "公开范围"),
                            List.of("3", "公开范围：" + sentence(sheet, 1), "坏 " + word, "乙", "人人"),
                            List.of("4", "标题：必填内容为空。", "", "丙", "内部"));
            click("跳过有误的 2 篇，导入 1 篇");
            await("end", () -> banner().contains("跳过有误 2 篇"));

            click("换一个文件");
            upload(
                    "mended.xlsx",
                    Files.xlsx(
                            sheet.get(0),
                            List.of("3", "", "坏 " + word, "乙", "公开"),
                            List.of("4", "", "补 " + word, "丙", "内部")));
            await("columns", () -> shows(ColumnsStep.class));
            click("试运行");
            await("trial", () -> shows(TrialStep.class));
            click("导入 2 篇");
            await("end", () -> banner().startsWith("导入完成：新建 2 篇"));

            assertThat(articles(NINGBO)).hasSize(3);
        });
    }

    @Test
    void aWordDocumentHasNoColumnsAndComesInAsDrafts() {
        at(NINGBO, Role.SUPERVISOR, () -> {
            open(KnowledgeImportView.class);
            test(find(Checkbox.class).single()).click();
            test(find(TextField.class).single()).setValue("手册 " + word);
            upload("指南.docx", Files.docx("第一段 " + word));
            await("trial", () -> shows(TrialStep.class));
            assertThat(steps()).containsExactly("① 文件", "② 试运行 ←", "③ 导入");
            assertThat(chips()).contains("可导入 1", "导入为草稿", "来源：手册 " + word);
            click("导入 1 篇");
            await("end", () -> banner().startsWith("导入完成：新建 1 篇"));

            assertThat(articles(NINGBO)).extracting(ArticleSummary::state).containsExactly(ArticleState.DRAFT);
        });
    }

    @Test
    void ofAPageTheSheetNamesTheArticleThatIsLeftOut() {
        at(NINGBO, Role.SUPERVISOR, () -> {
            open(KnowledgeImportView.class);
            upload("办事.html", Files.utf8("<h1>甲 " + word + "</h1><p>正文</p><h1>乙 " + word + "</h1>"));
            await("trial", () -> shows(TrialStep.class));
            assertThat(chips()).contains("可导入 1", "有误 1");

            List<String> bad = Files.read(download()).get(1);
            assertThat(bad.getFirst()).isEqualTo("2");
            assertThat(bad.subList(2, 4)).containsExactly("办事.html", "乙 " + word);
            click("跳过有误的 1 篇，导入 1 篇");
            await("end", () -> banner().startsWith("导入完成：新建 1 篇"));
        });
    }

    @Test
    void anEmptyFileAndOneOfTheWrongKindAreRefusedAndTheNextIsTaken() {
        at(NINGBO, Role.SUPERVISOR, () -> {
            open(KnowledgeImportView.class);
            assertRefused("a.csv", new byte[0], "文件是空的");
            assertRefused("a.docx", Files.utf8("%PDF-1.7"), "不是 Word 文档或网页");
            assertThat(steps()).contains("① 文件 ←");

            upload("a.csv", Files.csv("标题,正文", "甲 " + word + ",正文"));
            await("columns", () -> shows(ColumnsStep.class));
        });
        assertThat(articles(NINGBO)).isEmpty();
    }

    @Test
    void aRunIsStoppedInTheMiddleAndGoesOnWithTheSameFile() {
        byte[] table = Files.csv(
                "标题,正文",
                IntStream.range(0, 1_000)
                        .mapToObj(i -> "第" + i + "篇 " + word + ",正文 " + i)
                        .toArray(String[]::new));
        at(NINGBO, Role.SUPERVISOR, () -> {
            open(KnowledgeImportView.class);
            tryOut(table);
            click("导入 1,000 篇");
            click("停止");
            await("end", () -> banner().startsWith("导入已停止"));
            assertThat(jobs(NINGBO).getFirst()).satisfies(job -> {
                assertThat(job.state()).isEqualTo(ImportState.STOPPED);
                assertThat(job.created()).isPositive().isLessThan(1_000);
            });

            click("换一个文件");
            tryOut(table);
            click("导入");
            await("end", () -> banner().startsWith("导入完成：新建 1,000 篇"));
        });
        assertThat(jobs(NINGBO).getFirst().fileName()).isEqualTo("long.csv");
        assertThat(jobs(RUIAN)).extracting(ImportJob::fileName).doesNotContain("long.csv");
    }

    private void tryOut(byte[] table) {
        upload("long.csv", table);
        await("columns", () -> shows(ColumnsStep.class));
        click("试运行");
        await("trial", () -> shows(TrialStep.class));
    }

    private void upload(String name, byte[] content) {
        test(find(Upload.class).single()).upload(name, "application/octet-stream", content);
        roundTrip();
    }

    private byte[] download() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        test(find(Anchor.class)
                        .withCondition(link -> link.getText().startsWith("下载有误行"))
                        .single())
                .download(out);
        return out.toByteArray();
    }

    @SuppressWarnings("unchecked") // the step's one grid lists the headings
    private Grid<String> columns() {
        return find(Grid.class, find(ColumnsStep.class).single()).single();
    }

    private void choose(int row, String field) {
        Select<?> select = (Select<?>) test(columns()).getCellComponent(row, 1);
        test(select).selectItem(field);
        roundTrip();
    }

    private List<String> chips() {
        return find(Chip.class).all().stream().map(Chip::word).toList();
    }

    private String banner() {
        return find(Banner.class).exists()
                ? find(Banner.class).all().getFirst().getElement().getTextRecursively()
                : "";
    }

    /** The present one is marked. */
    private List<String> steps() {
        return find(ListItem.class, find(StepsStrip.class).single()).all().stream()
                .map(step -> step.getText() + (step.getElement().hasAttribute("aria-current") ? " ←" : ""))
                .toList();
    }

    private void assertRefused(String name, byte[] content, String why) {
        assertThatExceptionOfType(FileUnreadable.class)
                .isThrownBy(() -> upload(name, content))
                .satisfies(refusal ->
                        assertThat(Sentences.of(refusal, Locale.CHINA)).contains(why));
    }

    private List<ArticleSummary> articles(TenantId city) {
        return in(
                        city,
                        Role.SUPERVISOR,
                        () -> knowledge.list(ArticleFilter.all().text(word), null, 10))
                .items();
    }

    private List<ImportJob> jobs(TenantId city) {
        return in(city, Role.SUPERVISOR, imports::jobs);
    }

    private static String sentence(List<List<String>> sheet, int row) {
        return sheet.get(row).get(1).replaceFirst("^[^：]*：", "");
    }
}
