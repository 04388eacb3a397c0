package city.hotline.knowledge;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.access.Role;
import city.hotline.foundation.Uuids;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Catalogues;
import city.hotline.testing.RoomTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class KnowledgeArchiveTests {
    @Autowired
    Tenants tenants;

    @Autowired
    KnowledgeArchive archive;

    @Autowired
    KnowledgeEditing editing;

    @Autowired
    Knowledge knowledge;

    @Autowired
    Usefulness usefulness;

    @Autowired
    Catalogues catalogues;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private Writers supervisor;
    private String source;

    @BeforeEach
    void aSourceOfItsOwn() {
        catalogues.installOnce(NINGBO);
        supervisor = Writers.in(NINGBO, tenants, "super1", Role.SUPERVISOR);
        source = "source-" + UUID.randomUUID();
    }

    @Test
    void theSameTwiceIsTheSameAsOnceAndAnotherCityHasItsOwn() {
        List<ArchivedArticle> articles = List.of(article("a"), article("b"), article("a"));
        Writers ruian = Writers.in(RUIAN, tenants, "super1", Role.SUPERVISOR);

        assertThat(add(supervisor, null, articles)).isEqualTo(2);
        assertThat(add(supervisor, null, articles)).isZero();
        assertThat(supervisor.does(() -> archive.known(source, List.of("a", "c"))))
                .containsExactly("a");
        assertThat(add(ruian, null, articles)).isEqualTo(2);
    }

    @Test
    void whatCameInPublishedHasAVersionAndARecord() {
        add(supervisor, null, List.of(article("a")));

        ArticleFile file = supervisor.does(() -> editing.file(find("a").id()));

        assertThat(file.versions())
                .singleElement()
                .extracting(ArticleVersion::served)
                .isEqualTo(true);
        assertThat(file.record()).singleElement().extracting(ArticleStep::act).isEqualTo(ArticleAct.BRING_IN);
    }

    @Test
    void whatCameInAsADraftIsReviewedByAnother() {
        supervisor.does(() -> archive.add(source, null, List.of(article("a")), ArticleState.DRAFT));
        ArticleSummary draft = find("a");
        Writers reviewer = Writers.in(NINGBO, tenants, "reviewer", Role.SUPERVISOR);

        supervisor.does(() -> editing.submit(draft.id(), 1));
        assertThat(reviewer.does(() -> editing.publish(draft.id(), 1)).state()).isEqualTo(ArticleState.PUBLISHED);
    }

    @Test
    void takingBackLeavesWhatSomebodyHasTouched() {
        ArticleImportId batch = new ArticleImportId(Uuids.next());
        add(supervisor, batch, List.of(article("a"), article("b"), article("c"), article("d")));
        supervisor.does(() -> editing.edit(find("b").id(), 1, ArticleContent.of("b " + source, "edited")));
        supervisor.does(() -> usefulness.say(find("c").id(), null, Vote.USEFUL, ""));
        ArticleId gone = find("a").id();

        assertThat(supervisor.does(() -> archive.removable(batch))).isEqualTo(2);
        assertThat(supervisor.does(() -> archive.remove(batch))).isEqualTo(2);

        assertThat(supervisor
                        .does(() -> knowledge.list(ArticleFilter.all().text(source), null, 10))
                        .items())
                .extracting(row -> row.title().zh())
                .containsExactlyInAnyOrder("b " + source, "c " + source);
        assertThat(supervisor.does(() -> knowledge.read(gone))).isEmpty();
        assertThatThrownBy(() -> supervisor.does(() -> editing.file(gone))).isInstanceOf(ArticleUnknown.class);
        assertThat(add(supervisor, null, List.of(article("a"), article("b")))).isEqualTo(1);
    }

    @Test
    void anArticleWithAnItemThatTheCityDoesNotHaveRefusesTheBatch() {
        ArchivedArticle unknown =
                new ArchivedArticle("x", ArticleContent.of("x " + source, "x").about(Scope.ofItems(List.of("999999"))));

        assertThatThrownBy(() -> add(supervisor, null, List.of(article("a"), unknown)))
                .isInstanceOf(ScopeUnknown.class);
        assertThat(supervisor.does(() -> archive.known(source, List.of("a")))).isEmpty();
    }

    @Test
    void whateverChangesAnArticleLeavesWordForSearching() {
        add(supervisor, null, List.of(article("a")));
        ArticleSummary brought = find("a");
        int before = words(brought.id());

        supervisor.does(() -> editing.withdraw(brought.id(), 1, "x"));

        assertThat(before).isEqualTo(1);
        assertThat(words(brought.id())).isEqualTo(2);
    }

    private int words(ArticleId article) {
        return supervisor.does(() -> transaction.execute(
                status -> jdbc.sql("select count(*) from outbox where topic = 'search.article' and subject = :id")
                        .param("id", article.value())
                        .query(Integer.class)
                        .single()));
    }

    @Test
    void operatorsBringNothingIn() {
        Writers operator = Writers.in(NINGBO, tenants, "op28", Role.OPERATOR);

        assertThatThrownBy(() -> add(operator, null, List.of(article("a")))).isInstanceOf(AccessDeniedException.class);
    }

    private int add(Writers who, ArticleImportId batch, List<ArchivedArticle> articles) {
        return who.does(() -> archive.add(source, batch, articles, ArticleState.PUBLISHED));
    }

    private ArchivedArticle article(String reference) {
        return new ArchivedArticle(reference, ArticleContent.of(reference + " " + source, "body " + reference));
    }

    private ArticleSummary find(String reference) {
        return supervisor
                .does(() -> knowledge.list(ArticleFilter.all().text(reference + " " + source), null, 1))
                .items()
                .getFirst();
    }
}
