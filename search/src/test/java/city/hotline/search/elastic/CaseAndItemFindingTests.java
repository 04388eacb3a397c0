package city.hotline.search.elastic;

import static city.hotline.search.AnArticle.called;
import static city.hotline.search.elastic.Cases.aCase;
import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.cases.SearchableCase;
import city.hotline.knowledge.Readers;
import city.hotline.search.Answers;
import city.hotline.search.CaseHit;
import city.hotline.search.Fragment;
import city.hotline.search.ItemHit;
import city.hotline.search.Question;
import city.hotline.search.Sought;
import city.hotline.search.Viewer;
import city.hotline.search.WhyFound;
import city.hotline.tenancy.TenantMissing;
import city.hotline.testing.Catalogues;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ElasticTest
class CaseAndItemFindingTests {
    private static final SearchableCase LEAK = aCase("NB2611260007", "厨房水管漏水")
            .saying("水槽下面的管道漏水，地上都是水，家里有老人。")
            .at("中山西路十八弄")
            .aboutItem("010101")
            .build();

    @Autowired
    private Desk desk;

    @Autowired
    private ElasticFinder finder;

    @Autowired
    private Catalogues catalogues;

    @BeforeEach
    void emptyShelves() {
        desk.clear(NINGBO);
        desk.clear(RUIAN);
        catalogues.installOnce(NINGBO, RUIAN);
    }

    @Test
    void aSimilarCaseSaysHowItEnded() {
        desk.put(NINGBO, LEAK);

        CaseHit hit = desk.cases(NINGBO, "我家管道漏水了").hits().getFirst();

        assertThat(hit.number()).isEqualTo("NB2611260007");
        assertThat(hit.outcome()).isEqualTo("已更换水管，回访满意。");
        assertThat(hit.handler()).isEqualTo("海曙维修队");
        assertThat(hit.itemCode()).isEqualTo("010101");
        assertThat(marked(hit.snippet())).contains("管道漏水");
        assertThat(hit.why()).containsExactly(WhyFound.WORDS);
    }

    @ParameterizedTest
    @CsvSource({"NB2611260007, true", "nb261126, true", "NB, true", "611260007, false", "RA2611260007, false"})
    void aNumberIsFoundAsAWholeAndByItsBeginning(String typed, boolean found) {
        desk.put(NINGBO, LEAK);

        assertThat(desk.cases(NINGBO, typed).total()).isEqualTo(found ? 1 : 0);
    }

    @Test
    void anAddressIsFoundAndShownUnlessTheCallerWishedPrivacy() {
        desk.put(NINGBO, LEAK);
        desk.put(
                NINGBO,
                aCase("NB2611260008", "邻里纠纷").at("中山西路十八弄").confidential().build());

        List<CaseHit> hits = desk.cases(NINGBO, "中山西路").hits();

        assertThat(hits).extracting(CaseHit::number).containsExactly("NB2611260007");
        assertThat(text(hits.getFirst().snippet())).isEqualTo("中山西路十八弄");
        assertThat(desk.cases(NINGBO, "邻里纠纷").hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.toString()).doesNotContain("中山西路"));
    }

    @Test
    void whoMayNotReadCasesFindsAndCountsNone() {
        desk.put(NINGBO, LEAK);
        Viewer other = new Viewer(Set.of(Readers.PUBLIC), false);
        Sought sought = new Sought(Question.of("水管漏水"), List.of(), other, Desk.TODAY, 10);

        Answers answers = desk.in(NINGBO, () -> finder.answers(sought));

        assertThat(answers.cases().hits()).isEmpty();
        assertThat(answers.cases().total()).isZero();
    }

    @Test
    void casesOfTheOtherCityAreNeitherFoundNorCounted() {
        desk.put(NINGBO, LEAK);

        assertThat(desk.cases(RUIAN, "厨房水管漏水").total()).isZero();
        assertThat(desk.cases(RUIAN, "NB2611260007").total()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"水管漏水抢修, TITLE", "sglsqx, PINYIN", "shuiguanlousui, PINYIN", "水管爆了, WORDS"})
    void anItemIsFoundByNameSoundAndCitizensWords(String typed, WhyFound why) {
        desk.rebuild(NINGBO, IndexKind.ITEMS);

        ItemHit first = desk.items(NINGBO, typed).hits().getFirst();

        assertThat(first.name().zh()).isEqualTo("水管漏水抢修");
        assertThat(first.why()).contains(why);
    }

    @Test
    void anItemIsFoundByItsCode() {
        desk.rebuild(NINGBO, IndexKind.ITEMS);

        assertThat(desk.items(NINGBO, "020101").hits().getFirst().code()).isEqualTo("020101");
    }

    @Test
    void eachCityHasItsOwnCatalogue() {
        desk.rebuild(NINGBO, IndexKind.ITEMS);
        desk.rebuild(RUIAN, IndexKind.ITEMS);

        long ningbo = desk.items(NINGBO, "服务").total();
        long ruian = desk.items(RUIAN, "服务").total();

        assertThat(ningbo).isGreaterThan(ruian);
        assertThat(ruian).isLessThanOrEqualTo(129);
    }

    @Test
    void allThreeComeInOneAnswer() {
        desk.rebuild(NINGBO, IndexKind.ITEMS);
        desk.put(NINGBO, LEAK);
        desk.put(NINGBO, called("水管漏水怎么办").saying("先关总阀。").build());

        Answers answers = desk.in(NINGBO, () -> finder.answers(Desk.sought("水管漏水")));

        assertThat(answers.knowledge().hits()).hasSize(1);
        assertThat(answers.cases().hits()).hasSize(1);
        assertThat(answers.items().hits()).isNotEmpty();
        assertThat(answers.degraded()).isFalse();
    }

    @Test
    void withoutAWordNothingIsFound() {
        desk.put(NINGBO, LEAK);

        for (String nothing : List.of("", "  ", "？！…", "*")) {
            Answers answers = desk.in(NINGBO, () -> finder.answers(Desk.sought(nothing)));

            assertThat(answers.cases().total()
                            + answers.items().total()
                            + answers.knowledge().total())
                    .isZero();
        }
    }

    @Test
    void withoutACityNothingIsAsked() {
        assertThatThrownBy(() -> finder.answers(Desk.sought("水管漏水"))).isInstanceOf(TenantMissing.class);
    }

    private static String text(List<Fragment> fragments) {
        return fragments.stream().map(Fragment::text).collect(Collectors.joining());
    }

    private static List<String> marked(List<Fragment> fragments) {
        return fragments.stream().filter(Fragment::marked).map(Fragment::text).toList();
    }
}
