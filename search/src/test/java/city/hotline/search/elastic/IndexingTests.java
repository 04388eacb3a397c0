package city.hotline.search.elastic;

import static city.hotline.search.AnArticle.called;
import static city.hotline.search.elastic.Cases.aCase;
import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.cases.SearchableCase;
import city.hotline.departments.DepartmentId;
import city.hotline.knowledge.ArticleId;
import city.hotline.knowledge.SearchableArticle;
import city.hotline.search.KnowledgeHit;
import java.io.StringReader;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ElasticTest
class IndexingTests {
    private static final long LATER = 5_000_000;

    @Autowired
    private Desk desk;

    @Autowired
    private Stock stock;

    @Autowired
    private Indexes indexes;

    @Autowired
    private IndexKeeper keeper;

    @Autowired
    private IndexNames names;

    @Autowired
    private Elastic elastic;

    @BeforeEach
    void emptyShelves() {
        desk.clear(NINGBO);
    }

    @Test
    void aDoubleDeliveryChangesNothing() {
        SearchableCase one = aCase("NB1", "路灯不亮").build();
        stock.cases(NINGBO).put(one);

        assertThat(desk.deliver(NINGBO, "search.case", one.id(), LATER)).isEmpty();
        assertThat(desk.deliver(NINGBO, "search.case", one.id(), LATER)).isEmpty();

        assertThat(desk.cases(NINGBO, "路灯").total()).isOne();
    }

    @Test
    void aLateWriteAfterADeletionIsDropped() {
        SearchableCase one = aCase("NB1", "井盖缺失").build();
        desk.deliver(NINGBO, "search.case", one.id(), LATER + 2);
        stock.cases(NINGBO).put(one);

        assertThat(desk.deliver(NINGBO, "search.case", one.id(), LATER + 1)).isEmpty();

        assertThat(desk.cases(NINGBO, "井盖").total()).isZero();
    }

    @Test
    void aDocumentThatTheEngineRefusesHoldsUpNoOther() {
        SearchableArticle bad =
                called("毒文章").saying("无法收录").inArea("区".repeat(20_000)).build();
        SearchableArticle good = called("好文章").saying("可以收录").build();
        stock.articles(NINGBO).put(bad);

        assertThat(desk.deliver(NINGBO, "search.article", bad.id().value(), LATER))
                .hasEntrySatisfying(
                        LATER,
                        why -> assertThat(why)
                                .contains("illegal_argument_exception")
                                .doesNotContain("区区"));
        desk.put(NINGBO, good);

        assertThat(desk.knowledge(NINGBO, "收录").total()).isOne();
    }

    @Test
    void aCityWithoutAnIndexGetsOneThatHoldsEverything() {
        SearchableCase older = aCase("RA1", "垃圾未清运").build();
        SearchableCase newer = aCase("RA2", "垃圾桶损坏").build();
        stock.cases(RUIAN).put(older);
        stock.cases(RUIAN).put(newer);
        desk.in(RUIAN, () -> {
            indexes.dropAllBut(IndexKind.CASES, Set.of());
            return true;
        });

        assertThat(desk.deliver(RUIAN, "search.case", newer.id())).isEmpty();

        Awaitility.await()
                .ignoreExceptions()
                .until(() -> desk.cases(RUIAN, "垃圾").total() == 2);
    }

    @Test
    void whatAnIndexOfAnOlderVersionCannotTakeIsNotDeadButInTheNewOne() {
        desk.clear(RUIAN);
        SearchableArticle plain = called("验收流程").saying("先申请再验收。").build();
        SearchableArticle owned = called("验收口径").ownedBy(DepartmentId.next()).build();
        desk.in(RUIAN, this::serveTheVersionBefore);
        stock.articles(RUIAN).put(plain);
        stock.articles(RUIAN).put(owned);

        assertThat(desk.deliver(RUIAN, "search.article", owned.id().value())).isEmpty();

        Awaitility.await().until(() -> !desk.in(RUIAN, () -> keeper.servesOlder(IndexKind.KNOWLEDGE)));
        assertThat(desk.knowledge(RUIAN, "验收").hits())
                .extracting(KnowledgeHit::id)
                .containsExactlyInAnyOrder(plain.id(), owned.id());
    }

    /** As the definition stood before articles told their department. */
    private boolean serveTheVersionBefore() {
        IndexKind kind = IndexKind.KNOWLEDGE;
        IndexName old = names.index(kind, kind.version() - 1, 1);
        String mappings = kind.mappings().replace("\"department\": {\"type\": \"keyword\"},", "");
        assertThat(mappings).isNotEqualTo(kind.mappings());
        indexes.dropAllBut(kind, Set.of());
        Elastic.send(() -> elastic.writing()
                .indices()
                .create(create -> create.index(old.toString())
                        .withJson(new StringReader("""
                                {"settings": {"number_of_replicas": 0, "max_ngram_diff": 6, "analysis": %s}, "mappings": %s}
                                """.formatted(IndexKind.analysis(), mappings)))));
        indexes.serve(kind, old);
        return true;
    }

    @Test
    void aMeaningIsComputedOnceForATextAndAgainWhenItChanges() {
        ArticleId id = ArticleId.next();
        desk.put(NINGBO, called("停水").saying("自来水漏水时停水。").id(id).build());
        Awaitility.await().until(() -> stock.wordLeft(NINGBO, "search.article").contains(id.value()));

        desk.deliver(NINGBO, "search.article", id.value());
        assertThat(desk.knowledge(NINGBO, "滴个不停").total()).isOne();

        desk.put(NINGBO, called("停电").saying("检修时停电。").id(id).build());
        Awaitility.await().until(() -> stock.wordLeft(NINGBO, "search.article").contains(id.value()));
        desk.deliver(NINGBO, "search.article", id.value());

        assertThat(desk.knowledge(NINGBO, "滴个不停").total()).isZero();
        assertThat(desk.knowledge(NINGBO, "家里没有电").total()).isOne();
    }
}
