package city.hotline.knowledge;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.hotline.access.Role;
import city.hotline.departments.DepartmentId;
import city.hotline.foundation.FieldDiff;
import city.hotline.foundation.Refusal;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Catalogues;
import city.hotline.testing.IsolationOracle;
import city.hotline.testing.RoomTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class KnowledgeEditingTests {
    private static final byte[] PDF = "%PDF-1.7 guide".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    Tenants tenants;

    @Autowired
    KnowledgeEditing editing;

    @Autowired
    Knowledge knowledge;

    @Autowired
    Catalogues catalogues;

    @Autowired
    IsolationOracle oracle;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private Writers author;
    private Writers reviewer;
    private Writers operator;

    @BeforeEach
    void somebodyWritesAndSomebodyElseReviews() {
        catalogues.installOnce(NINGBO, RUIAN);
        author = Writers.in(NINGBO, tenants, "author", Role.SUPERVISOR);
        reviewer = Writers.in(NINGBO, tenants, "reviewer", Role.SUPERVISOR);
        operator = Writers.in(NINGBO, tenants, "op28", Role.OPERATOR);
    }

    @Test
    void anArticleIsServedOnceAnotherPersonPublishedIt() {
        ArticleSummary draft = author.does(() -> editing.create(ArticleContent.of("停水怎么办", "先关总阀。")));
        assertThat(read(operator, draft.id())).isNull();

        author.does(() -> editing.submit(draft.id(), 1));
        ArticleSummary published = reviewer.does(() -> editing.publish(draft.id(), 1));

        assertThat(published.state()).isEqualTo(ArticleState.PUBLISHED);
        assertThat(published.work()).isNull();
        assertThat(read(operator, draft.id())).satisfies(article -> {
            assertThat(article.content().body()).isEqualTo("先关总阀。");
            assertThat(article.publishedBy()).isEqualTo("reviewer");
            assertThat(article.version()).isEqualTo(1);
        });
    }

    @Test
    void whoWroteTheVersionDoesNotPublishIt() {
        ArticleSummary draft = submitted("四眼原则");

        assertThatThrownBy(() -> author.does(() -> editing.publish(draft.id(), 1)))
                .isInstanceOf(ReviewerIsAuthor.class)
                .hasMessage("REVIEWER_IS_AUTHOR");

        assertThat(read(operator, draft.id())).isNull();
        assertThat(author.does(() -> editing.file(draft.id())).allowed()).doesNotContain(ArticleAct.PUBLISH);
        assertThat(reviewer.does(() -> editing.file(draft.id())).allowed()).contains(ArticleAct.PUBLISH);
    }

    @Test
    void thePublishedVersionGoesOnBeingServedWhileTheNextIsWritten() {
        ArticleSummary published = published(author, reviewer, ArticleContent.of("燃气费", "旧的"));

        ArticleSummary reworked = author.does(() -> editing.edit(published.id(), 1, ArticleContent.of("燃气费", "新的")));

        assertThat(reworked.state()).isEqualTo(ArticleState.PUBLISHED);
        assertThat(reworked.work()).isEqualTo(ArticleState.DRAFT);
        assertThat(read(operator, published.id()).content().body()).isEqualTo("旧的");
        author.does(() -> editing.submit(published.id(), 2));
        reviewer.does(() -> editing.publish(published.id(), 2));
        assertThat(read(operator, published.id()).content().body()).isEqualTo("新的");
    }

    @Test
    void aReviewerSendsBackWithAReason() {
        ArticleSummary draft = submitted("退回");

        reviewer.does(() -> editing.sendBack(draft.id(), 1, "缺少办理时限"));

        ArticleFile file = author.does(() -> editing.file(draft.id()));
        assertThat(file.summary().state()).isEqualTo(ArticleState.DRAFT);
        assertThat(file.record()).last().satisfies(step -> {
            assertThat(step.act()).isEqualTo(ArticleAct.SEND_BACK);
            assertThat(step.reason()).isEqualTo("缺少办理时限");
            assertThat(step.by()).isEqualTo("reviewer");
        });
    }

    @Test
    void theSecondOfTwoWhoSaveIsToldWhatIsDifferent() {
        ArticleSummary draft = author.does(() -> editing.create(ArticleContent.of("title", "body")));
        author.does(() -> editing.edit(draft.id(), 1, ArticleContent.of("title", "their body")));

        ArticleChanged refused = catchThrowableOfType(
                ArticleChanged.class,
                () -> reviewer.does(() -> editing.edit(draft.id(), 1, ArticleContent.of("my title", "body"))));

        assertThat(refused).hasMessage("ARTICLE_CHANGED");
        assertThat(refused.version()).isEqualTo(2);
        assertThat(refused.differences())
                .containsExactly(
                        new FieldDiff("title", "title", "title", "my title"),
                        new FieldDiff("body", "body", "their body", "body"));
        assertThat(author.does(() -> editing.file(draft.id())).content().body()).isEqualTo("their body");
    }

    @Test
    void anActOnAVersionThatIsNoLongerTheLatestIsRefused() {
        ArticleSummary draft = submitted("看的是旧版");
        author.does(() -> editing.edit(draft.id(), 1, ArticleContent.of("看的是旧版", "改过")));
        author.does(() -> editing.submit(draft.id(), 2));

        assertThatThrownBy(() -> reviewer.does(() -> editing.publish(draft.id(), 1)))
                .isInstanceOf(ArticleChanged.class);
    }

    @Test
    void savingWhatIsThereAlreadyMakesNoVersion() {
        ArticleContent content = ArticleContent.of("不变", "不变");
        ArticleSummary draft = author.does(() -> editing.create(content));

        ArticleSummary again = author.does(() -> editing.edit(draft.id(), 1, content));

        assertThat(again.version()).isEqualTo(1);
        assertThat(author.does(() -> editing.file(draft.id())).versions()).hasSize(1);
    }

    @Test
    void everyVersionStaysWithItsDifferences() {
        ArticleSummary draft = author.does(() -> editing.create(ArticleContent.of("电费", "一\n二")));
        author.does(() ->
                editing.edit(draft.id(), 1, ArticleContent.of("电费", "一\n三").alsoCalled(List.of("电表"))));

        VersionDiff diff = reviewer.does(() -> editing.diff(draft.id(), 1, 2));

        assertThat(diff.fields()).containsExactly(new VersionDiff.FieldChange("keywords", "", "电表"));
        assertThat(diff.body())
                .containsExactly(
                        new LineDiff(LineDiff.Kind.SAME, "一", "一"), new LineDiff(LineDiff.Kind.CHANGED, "二", "三"));
        assertThat(reviewer.does(() -> editing.version(draft.id(), 1)).body()).isEqualTo("一\n二");
        assertThatThrownBy(() -> reviewer.does(() -> editing.version(draft.id(), 3)))
                .isInstanceOf(VersionUnknown.class);
    }

    @Test
    void theDatabaseLetsNobodyChangeAVersionOrItsRecord() {
        author.does(() -> editing.create(ArticleContent.of("不可更改", "不可更改")));

        for (String table : new String[] {"article_version", "article_step", "article_file"}) {
            assertThatThrownBy(() -> author.does(() -> transaction.execute(
                            status -> jdbc.sql("delete from " + table).update())))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void workThatIsGivenUpLeavesWhatIsServed() {
        ArticleSummary published = published(author, reviewer, ArticleContent.of("放弃", "已发布"));
        author.does(() -> editing.edit(published.id(), 1, ArticleContent.of("放弃", "写错了")));

        ArticleSummary discarded = author.does(() -> editing.discard(published.id(), 2));

        assertThat(discarded.work()).isNull();
        assertThat(author.does(() -> editing.file(published.id())).content().body())
                .isEqualTo("已发布");
        assertThat(read(operator, published.id()).content().body()).isEqualTo("已发布");
    }

    @Test
    void whatWasWithdrawnIsNotServedAndComesBackThroughReview() {
        ArticleSummary published = published(author, reviewer, ArticleContent.of("撤回", "说错了"));

        author.does(() -> editing.withdraw(published.id(), 1, "政策已变"));
        assertThat(read(operator, published.id())).isNull();

        author.does(() -> editing.reopen(published.id(), 1));
        author.does(() -> editing.submit(published.id(), 1));
        reviewer.does(() -> editing.publish(published.id(), 1));
        assertThat(read(operator, published.id())).isNotNull();
    }

    @Test
    void filesComeWithTheVersionThatCarriesThem() {
        ArticleSummary published = published(author, reviewer, ArticleContent.of("附件", "见附件"));
        author.does(() -> editing.attach(published.id(), 1, "办事指南.pdf", PDF));
        Attachment file =
                author.does(() -> editing.file(published.id())).attachments().getFirst();
        assertThat(operator.<Object>does(() -> knowledge.attachment(published.id(), file.id()))
                        .toString())
                .isEqualTo("Optional.empty");

        author.does(() -> editing.submit(published.id(), 2));
        reviewer.does(() -> editing.publish(published.id(), 2));

        AttachmentFile served = operator.does(
                () -> knowledge.attachment(published.id(), file.id()).orElseThrow());
        assertThat(served.bytes()).isEqualTo(PDF);
        assertThat(served.attachment().name()).isEqualTo("办事指南.pdf");
        author.does(() -> editing.detach(published.id(), 2, file.id()));
        assertThat(author.does(() -> editing.diff(published.id(), 2, 3)).fields())
                .containsExactly(new VersionDiff.FieldChange("attachments", "办事指南.pdf", ""));
        assertThat(operator.does(() -> knowledge.attachment(published.id(), file.id())))
                .isPresent();
    }

    @Test
    void anSvgIsRefusedAndNothingChanges() {
        ArticleSummary draft = author.does(() -> editing.create(ArticleContent.of("svg", "svg")));

        assertThatThrownBy(() -> author.does(
                        () -> editing.attach(draft.id(), 1, "a.svg", "<svg/>".getBytes(StandardCharsets.US_ASCII))))
                .isInstanceOf(FileTypeNotAllowed.class);
        assertThat(author.does(() -> editing.file(draft.id())).summary().version())
                .isEqualTo(1);
    }

    @Test
    void itemsAndOwnersAreThisCitys() {
        ArticleContent content = ArticleContent.of("title", "body");

        assertThatThrownBy(() -> author.does(() -> editing.create(content.about(Scope.ofItems(List.of("999999"))))))
                .isInstanceOf(ScopeUnknown.class)
                .satisfies(
                        refused -> assertThat(((ScopeUnknown) refused).facts()).containsExactly("items", "999999"));
        assertThatThrownBy(() -> author.does(() -> editing.create(content.ownedBy(DepartmentId.next()))))
                .isInstanceOf(ScopeUnknown.class);
    }

    @Test
    void operatorsDoNotWrite() {
        ArticleSummary draft = author.does(() -> editing.create(ArticleContent.of("只读", "只读")));

        List<Supplier<?>> acts = List.of(
                () -> editing.create(ArticleContent.of("a", "b")),
                () -> editing.file(draft.id()),
                () -> editing.diff(draft.id(), 1, 1),
                () -> editing.edit(draft.id(), 1, ArticleContent.of("a", "b")),
                () -> editing.attach(draft.id(), 1, "a.pdf", PDF),
                () -> editing.submit(draft.id(), 1),
                () -> editing.publish(draft.id(), 1),
                () -> editing.sendBack(draft.id(), 1, "x"),
                () -> editing.withdraw(draft.id(), 1, "x"),
                () -> editing.discard(draft.id(), 1));
        for (Supplier<?> act : acts) {
            assertThatThrownBy(() -> operator.<Object>does(act::get)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void anotherCitysArticleIsLikeAnUnknownOne() {
        String marker = "marker-" + ArticleId.next();
        ArticleSummary ningbos = published(author, reviewer, ArticleContent.of(marker, marker));
        Writers ruian = Writers.in(RUIAN, tenants, "author", Role.SUPERVISOR);

        List<Supplier<?>> acts = List.of(
                () -> editing.file(ningbos.id()),
                () -> editing.edit(ningbos.id(), 1, ArticleContent.of("a", "b")),
                () -> editing.submit(ningbos.id(), 1),
                () -> editing.publish(ningbos.id(), 1),
                () -> editing.withdraw(ningbos.id(), 1, "x"));
        for (Supplier<?> act : acts) {
            assertThatThrownBy(() -> ruian.<Object>does(act::get)).isInstanceOf(ArticleUnknown.class);
        }
        assertThat(oracle.leaks(
                        RUIAN,
                        marker,
                        () -> ruian.does(() ->
                                List.of(knowledge.read(ningbos.id()), knowledge.list(ArticleFilter.all(), null, 200)))))
                .isEmpty();
    }

    @Test
    void ofManyWhoDecideAtOnceOneDoes() throws Exception {
        ArticleSummary draft = submitted("同时审核");

        List<String> results;
        try (ExecutorService threads = Executors.newFixedThreadPool(10)) {
            List<Callable<String>> decisions = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                boolean publish = i % 2 == 0;
                decisions.add(() -> outcome(
                        () -> publish ? editing.publish(draft.id(), 1) : editing.sendBack(draft.id(), 1, "退回")));
            }
            results =
                    threads.invokeAll(decisions).stream().map(Future::resultNow).toList();
        }

        assertThat(results).containsOnlyOnce("done").contains("ARTICLE_STEP_REFUSED");
        assertThat(author.does(() -> editing.file(draft.id())).record()).hasSize(3);
    }

    private String outcome(Supplier<ArticleSummary> decision) {
        try {
            reviewer.does(decision);
            return "done";
        } catch (Refusal refused) {
            return refused.code();
        }
    }

    private ArticleSummary submitted(String title) {
        ArticleSummary draft = author.does(() -> editing.create(ArticleContent.of(title, title)));
        return author.does(() -> editing.submit(draft.id(), 1));
    }

    private ArticleSummary published(Writers writer, Writers second, ArticleContent content) {
        ArticleSummary draft = writer.does(() -> editing.create(content));
        writer.does(() -> editing.submit(draft.id(), 1));
        return second.does(() -> editing.publish(draft.id(), 1));
    }

    private Article read(Writers reader, ArticleId id) {
        return reader.does(() -> knowledge.read(id).orElse(null));
    }
}
