package city.hotline.search.elastic;

import static city.hotline.search.AnArticle.called;
import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.knowledge.ArticleId;
import city.hotline.knowledge.Readers;
import city.hotline.knowledge.SearchableArticle;
import city.hotline.search.Alternative;
import city.hotline.search.Fragment;
import city.hotline.search.KnowledgeHit;
import city.hotline.search.Question;
import city.hotline.search.Sought;
import city.hotline.search.Viewer;
import city.hotline.search.WhyFound;
import city.hotline.tenancy.TenantId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ElasticTest
class KnowledgeFindingTests {
    private static final SearchableArticle FUND = called("公积金提取办理指南")
            .saying("职工购买、建造自住住房的，可以提取公积金。办理时请带身份证和购房合同，三个工作日内到账。")
            .alsoKnownAs("住房储金", "提公积金")
            .build();
    private static final SearchableArticle LEAK =
            called("水管漏水抢修").saying("先关进户总阀。自来水公司二十四小时抢修，一小时内到场。室内管道由业主负责。").build();

    @Autowired
    private Desk desk;

    @Autowired
    private Stock stock;

    @BeforeEach
    void emptyShelves() {
        desk.clear(NINGBO);
        desk.clear(RUIAN);
    }

    @Test
    void wordsAreFoundAndMarkedInTitleAndText() {
        desk.put(NINGBO, FUND);
        desk.put(NINGBO, LEAK);

        KnowledgeHit hit = desk.knowledge(NINGBO, "我想问公积金怎么提取").hits().getFirst();

        assertThat(hit.id()).isEqualTo(FUND.id());
        assertThat(text(hit.title())).isEqualTo(FUND.title());
        assertThat(marked(hit.title())).containsExactly("公积金提取");
        assertThat(marked(hit.snippet())).contains("提取公积金");
        assertThat(text(hit.snippet())).hasSizeLessThanOrEqualTo(130);
        assertThat(hit.why()).contains(WhyFound.WORDS);
        assertThat(hit.owner()).isEqualTo(FUND.owner());
    }

    @Test
    void aSingleCharacterIsFound() {
        desk.put(NINGBO, LEAK);

        assertThat(titles("管")).containsExactly(LEAK.title());
        assertThat(titles("狗")).isEmpty();
    }

    @Test
    void theWholeTitleComesFirst() {
        desk.put(NINGBO, called("公积金").saying("单位和职工各交一半。").build());
        for (int other = 0; other < 20; other++) {
            desk.put(NINGBO, called("公积金问题" + other).saying("公积金公积金公积金。公积金").build());
        }

        KnowledgeHit first = desk.knowledge(NINGBO, "公积金").hits().getFirst();

        assertThat(text(first.title())).isEqualTo("公积金");
        assertThat(first.why()).contains(WhyFound.TITLE);
    }

    @ParameterizedTest
    @CsvSource({"sglsqx", "sgls", "lsqx", "shuiguanloushuiqiangxiu", "shuiguanl", "shuiguanlousui", "shuiganloushui"})
    void initialsAndPinyinAreFoundEvenWithASlip(String typed) {
        desk.put(NINGBO, FUND);
        desk.put(NINGBO, LEAK);

        KnowledgeHit first = desk.knowledge(NINGBO, typed).hits().getFirst();

        assertThat(first.id()).isEqualTo(LEAK.id());
        assertThat(first.why()).contains(WhyFound.PINYIN);
    }

    @Test
    void theCitysOtherWordFindsAndIsMarked() {
        desk.put(NINGBO, called("停水通知查询").saying("在公众号里查询停水通知。").build());

        Sought asked = Desk.sought(Question.of("断水"), new Alternative("断水", "停水"));
        KnowledgeHit hit = desk.knowledge(NINGBO, asked).hits().getFirst();

        assertThat(hit.why()).contains(WhyFound.SYNONYM);
        assertThat(marked(hit.title())).containsExactly("停水");
    }

    @Test
    void whatMeansTheSameIsFoundWithoutACommonWord() {
        desk.put(NINGBO, LEAK);
        desk.put(NINGBO, FUND);
        meaningsAreThere(NINGBO, LEAK);

        KnowledgeHit hit = desk.knowledge(NINGBO, "龙头滴个不停").hits().getFirst();

        assertThat(hit.id()).isEqualTo(LEAK.id());
        assertThat(hit.why()).containsExactly(WhyFound.MEANING);
        assertThat(text(hit.snippet())).startsWith("先关进户总阀");
    }

    @Test
    void whatOneMayNotReadIsNeitherFoundNorCountedByWordsOrMeaning() {
        SearchableArticle inside =
                called("漏水赔偿内部口径").saying("漏水的赔偿上限不得对外说明。").forOperators().build();
        desk.put(NINGBO, inside);
        meaningsAreThere(NINGBO, inside);
        Viewer citizen = new Viewer(Set.of(Readers.PUBLIC), false);

        for (String text : List.of("漏水赔偿内部口径", "渗水", "lspcnbkj", "漏")) {
            Sought sought = new Sought(Question.of(text), List.of(), citizen, Desk.TODAY, 10);
            assertThat(desk.knowledge(NINGBO, sought).hits()).isEmpty();
            assertThat(desk.knowledge(NINGBO, sought).total()).isZero();
            assertThat(desk.knowledge(NINGBO, text).total()).isOne();
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-11-26, 2026-11-26, true", "2026-11-27, , false", ", 2026-11-25, false", ", , true"})
    void onlyWhatHoldsTodayIsFound(LocalDate from, LocalDate until, boolean found) {
        desk.put(NINGBO, called("高温补贴标准").saying("每人每天三十元。").valid(from, until).build());

        assertThat(desk.knowledge(NINGBO, "高温补贴").total()).isEqualTo(found ? 1 : 0);
    }

    @Test
    void articlesOfAnotherAreaOrLineAreLeftOut() {
        desk.put(NINGBO, called("停车收费标准").saying("海曙区每小时五元。").inArea("海曙区").build());
        desk.put(NINGBO, called("停车收费申诉").saying("电力线专用。").onLine("power").build());

        assertThat(titles(new Question("停车收费", null, "海曙区", ""))).containsExactly("停车收费标准");
        assertThat(titles(new Question("停车收费", null, "江北区", ""))).isEmpty();
        assertThat(titles(new Question("停车收费", null, "江北区", "power"))).containsExactly("停车收费申诉");
        assertThat(titles(new Question("停车收费", null, "江北区", "talent"))).isEmpty();
    }

    @Test
    void whatBelongsToTheChosenItemComesFirst() {
        desk.put(NINGBO, called("垃圾清运时间").saying("垃圾清运每天两次，垃圾清运。").build());
        desk.put(NINGBO, called("垃圾清运收费").saying("按户收取。").aboutItem("020101").build());

        assertThat(titles(new Question("垃圾清运", "020101", "", ""))).startsWith("垃圾清运收费");
        assertThat(titles(new Question("养老金", "020101", "", ""))).isEmpty();
    }

    @Test
    void theSameArticleInTwoCitiesIsFoundByEachInItsOwn() {
        ArticleId id = ArticleId.next();
        desk.put(NINGBO, called("公积金提取").saying("宁波的窗口。").id(id).build());
        desk.put(RUIAN, called("公积金提取").saying("瑞安的窗口。").id(id).build());

        assertThat(snippets(NINGBO)).containsExactly("宁波的窗口。");
        assertThat(snippets(RUIAN)).containsExactly("瑞安的窗口。");
        assertThat(desk.knowledge(RUIAN, "公积金提取").total()).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "**",
                "?",
                "宁波*",
                "title:宁波",
                "tenant:*",
                "_all",
                "_index:*ningbo*",
                "*:*",
                "boling-ningbo-knowledge",
                "-ningbo-knowledge-v1",
                "\"宁波\"",
                "(宁波 OR 瑞安)",
                "+宁波 -瑞安",
                "{\"query\":{\"match_all\":{}}}",
                "'; DROP TABLE article; --",
                "<script>",
                "46ToAwMDaWR4",
                "/.*/",
                "宁波~2",
                "[* TO *]",
                "\u0000\u0001\u0091\u0092"
            })
    void noSyntaxReachesAnotherCity(String typed) {
        desk.put(NINGBO, called("宁波独有的秘方").saying("甬江边的宁波独有内容。").build());
        desk.put(RUIAN, called("瑞安的文章").saying("飞云江边。").build());

        assertThat(desk.knowledge(RUIAN, typed).hits())
                .allSatisfy(hit -> assertThat(text(hit.title())).isEqualTo("瑞安的文章"));
        assertThat(desk.knowledge(RUIAN, typed).total()).isLessThanOrEqualTo(1);
    }

    @Test
    void aVeryLongQuestionIsAnswered() {
        desk.put(NINGBO, FUND);

        assertThat(titles("公积金怎么提取？".repeat(1300))).containsExactly(FUND.title());
    }

    @Test
    void textThatLooksLikeAMarkStaysText() {
        desk.put(NINGBO, called("公积金\u0091假的\u0092").saying("<em>公积金</em>说明").build());

        KnowledgeHit hit = desk.knowledge(NINGBO, "公积金").hits().getFirst();

        assertThat(text(hit.title())).isEqualTo("公积金 假的 ");
        assertThat(marked(hit.title())).containsExactly("公积金");
        assertThat(text(hit.snippet())).isEqualTo("<em>公积金</em>说明");
    }

    @Test
    void whatWasTakenOffTheShelfIsNoLongerFound() {
        desk.put(NINGBO, FUND);
        stock.articles(NINGBO).remove(FUND.id().value());

        desk.deliver(NINGBO, "search.article", FUND.id().value());

        assertThat(titles("公积金")).isEmpty();
    }

    private void meaningsAreThere(TenantId city, SearchableArticle article) {
        Awaitility.await()
                .until(() -> stock.wordLeft(city, "search.article")
                        .contains(article.id().value()));
        desk.deliver(city, "search.article", article.id().value());
    }

    private List<String> titles(String text) {
        return titles(Question.of(text));
    }

    private List<String> titles(Question question) {
        return desk.knowledge(NINGBO, Desk.sought(question)).hits().stream()
                .map(hit -> text(hit.title()))
                .toList();
    }

    private List<String> snippets(TenantId city) {
        return desk.knowledge(city, "公积金提取").hits().stream()
                .map(hit -> text(hit.snippet()))
                .toList();
    }

    private static String text(List<Fragment> fragments) {
        return fragments.stream().map(Fragment::text).collect(Collectors.joining());
    }

    private static List<String> marked(List<Fragment> fragments) {
        return fragments.stream().filter(Fragment::marked).map(Fragment::text).toList();
    }
}
