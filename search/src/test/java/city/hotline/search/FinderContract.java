package city.hotline.search;

import static city.hotline.search.AnArticle.called;
import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.cases.CaseState;
import city.hotline.cases.SearchableCase;
import city.hotline.departments.DepartmentId;
import city.hotline.foundation.Uuids;
import city.hotline.knowledge.ArchivedArticle;
import city.hotline.knowledge.ArticleContent;
import city.hotline.knowledge.ArticleFilter;
import city.hotline.knowledge.ArticleId;
import city.hotline.knowledge.ArticleState;
import city.hotline.knowledge.Knowledge;
import city.hotline.knowledge.KnowledgeArchive;
import city.hotline.knowledge.KnowledgeFeed;
import city.hotline.knowledge.Readers;
import city.hotline.knowledge.SearchableArticle;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Catalogues;
import city.hotline.testing.Operators;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What both engines owe to the door, whichever of them answers. */
public abstract class FinderContract {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Autowired
    Tenants tenants;

    @Autowired
    Catalogues catalogues;

    @Autowired
    KnowledgeArchive archive;

    @Autowired
    Knowledge articles;

    @Autowired
    @Qualifier("publishedArticles")
    KnowledgeFeed feed;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    protected abstract Finder finder();

    /** Takes away what earlier tests put there. */
    protected abstract void clear(TenantId city);

    /** Publishes it, so that it can be found when this returns. */
    protected abstract void put(TenantId city, SearchableArticle article);

    /** It stands in the house's own tables, published; it can be found when this returns. */
    protected abstract void index(TenantId city, SearchableArticle published);

    /** Registers it, so that it can be found, where it may be, when this returns. */
    protected abstract void put(TenantId city, SearchableCase subject);

    /** The city's catalogue is installed and can be found when this returns. */
    protected abstract void putItems(TenantId city);

    @BeforeEach
    void emptyBothCities() {
        catalogues.installOnce(NINGBO, RUIAN);
        clear(NINGBO);
        clear(RUIAN);
    }

    @Test
    void anArticleIsFoundByItsWords() {
        SearchableArticle dogs = put(called("犬只登记").saying("养狗先办证，带上免疫证明，到派出所办理。"));
        put(called("公积金提取").saying("买房租房都可以提取。"));

        assertThat(knowledge("请问养狗要不要办证").hits()).first().satisfies(hit -> {
            assertThat(hit.id()).isEqualTo(dogs.id());
            assertThat(hit.why()).contains(WhyFound.WORDS);
        });
    }

    @Test
    void anArticleIsFoundByAPartOfAWord() {
        SearchableArticle heater = put(called("燃气热水器打不着火"));

        assertThat(ids(knowledge("热水器"))).contains(heater.id());
        assertThat(ids(knowledge("打不着"))).contains(heater.id());
    }

    @Test
    void anArticleIsFoundByASingleCharacterOfItsTitle() {
        SearchableArticle heater = put(called("燃气热水器打不着火"));

        assertThat(ids(knowledge("燃"))).contains(heater.id());
    }

    @Test
    void theWholeTitleComesFirst() {
        put(called("路灯").saying("路灯不亮请报修，路灯不亮由市政处理。"));
        SearchableArticle wanted = put(called("路灯不亮"));
        put(called("路灯不亮时的安全提示与报修电话一览").saying("路灯不亮，路灯不亮。"));

        assertThat(knowledge("路灯不亮").hits()).first().satisfies(hit -> {
            assertThat(hit.id()).isEqualTo(wanted.id());
            assertThat(hit.why()).contains(WhyFound.TITLE);
        });
    }

    @Test
    void widthAndCaseMakeNoDifference() {
        SearchableArticle card = put(called("ＥＴＣ卡怎么办"));

        assertThat(ids(knowledge("etc"))).contains(card.id());
    }

    @Test
    void anArticleIsFoundByAnotherWordOfTheCity() {
        SearchableArticle toilet = put(called("坐便器疏通").saying("先用皮搋子。"));

        Found<KnowledgeHit> found = ask(
                NINGBO,
                new Sought(Question.of("恭桶满了"), List.of(new Alternative("恭桶", "坐便器")), everything(), TODAY, 10),
                finder()::knowledge);

        assertThat(found.hits()).first().satisfies(hit -> {
            assertThat(hit.id()).isEqualTo(toilet.id());
            assertThat(hit.why()).contains(WhyFound.SYNONYM);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ndjf", "NDJF", "niandujiaofei", "nian du jiao fei"})
    void anArticleIsFoundByHowItsTitleSounds(String typed) {
        SearchableArticle fee = put(called("年度缴费").saying("每年九月到十二月。"));

        assertThat(knowledge(typed).hits())
                .filteredOn(hit -> hit.id().equals(fee.id()))
                .singleElement()
                .satisfies(hit -> assertThat(hit.why()).contains(WhyFound.PINYIN));
    }

    @Test
    void keywordsAreFoundByTheirWords() {
        SearchableArticle fund = put(called("公积金提取").alsoKnownAs("住房储金"));

        assertThat(ids(knowledge("住房储金"))).contains(fund.id());
    }

    @Test
    void whatBelongsToTheChosenItemComesFirst() {
        put(called("水管漏水漏水漏水").saying("漏水漏水"));
        SearchableArticle belongs = put(called("漏水责任").aboutItem("020101"));

        Question question = new Question("漏水", "020101", "", "");

        assertThat(ids(knowledge(question, everything()))).startsWith(belongs.id());
    }

    @Test
    void whatIsForOperatorsAloneIsNeitherShownNorCountedToOthers() {
        put(called("退费口径").saying("公开的退费说明"));
        Viewer citizen = new Viewer(EnumSet.of(Readers.PUBLIC), false);
        Found<KnowledgeHit> before = knowledge(Question.of("退费口径"), citizen);

        SearchableArticle secret = put(called("退费口径").saying("内部退费底线三成").forOperators());

        Found<KnowledgeHit> after = knowledge(Question.of("退费口径"), citizen);
        assertThat(ids(after)).isEqualTo(ids(before)).doesNotContain(secret.id());
        assertThat(after.total()).isEqualTo(before.total());
        assertThat(texts(after)).noneMatch(text -> text.contains("底线"));
        assertThat(ids(knowledge("退费口径"))).contains(secret.id());
    }

    @Test
    void aDepartmentFindsItsOwnArticlesWhoeverTheyAreForAndNobodyElses() {
        List<DepartmentId> departments = departments(NINGBO);
        SearchableArticle own =
                put(called("验收口径").saying("内部验收底线").forOperators().ownedBy(departments.getFirst()));
        SearchableArticle other = put(called("验收口径").forOperators().ownedBy(departments.getLast()));
        SearchableArticle open = put(called("验收口径").saying("公开的验收说明"));
        Viewer handler = new Viewer(EnumSet.of(Readers.PUBLIC), false, departments.getFirst());

        Found<KnowledgeHit> found = knowledge(Question.of("验收口径"), handler);

        assertThat(ids(found)).contains(own.id(), open.id()).doesNotContain(other.id());
        assertThat(ids(knowledge(Question.of("yskj"), handler)))
                .contains(own.id())
                .doesNotContain(other.id());
    }

    @Test
    void whatDoesNotHoldTodayIsNeitherShownNorCounted() {
        put(called("高温补贴").valid(TODAY.plusDays(1), null));
        put(called("高温补贴").valid(null, TODAY.minusDays(1)));
        SearchableArticle first = put(called("高温补贴").valid(TODAY, null));
        SearchableArticle last = put(called("高温补贴").valid(null, TODAY));

        Found<KnowledgeHit> found = knowledge("高温补贴");

        assertThat(ids(found)).containsExactlyInAnyOrder(first.id(), last.id());
        assertThat(found.total()).isEqualTo(2);
    }

    @Test
    void whatIsForAnotherAreaIsNeitherShownNorCounted() {
        put(called("限行路段").inArea("镇海区"));
        SearchableArticle here = put(called("限行路段").inArea("鄞州区"));
        SearchableArticle everywhere = put(called("限行路段"));

        Found<KnowledgeHit> found = knowledge(new Question("限行路段", null, "鄞州区", ""), everything());

        assertThat(ids(found)).containsExactlyInAnyOrder(here.id(), everywhere.id());
        assertThat(found.total()).isEqualTo(2);
        assertThat(knowledge("限行路段").total()).isEqualTo(3);
    }

    @Test
    void whatIsForAnotherLineIsNeitherShownNorCounted() {
        put(called("停电抢修").onLine("enterprise"));
        SearchableArticle power = put(called("停电抢修").onLine("power"));
        SearchableArticle everybodys = put(called("停电抢修"));

        Found<KnowledgeHit> found = knowledge(new Question("停电抢修", null, "", "power"), everything());

        assertThat(ids(found)).containsExactlyInAnyOrder(power.id(), everybodys.id());
        assertThat(found.total()).isEqualTo(2);
        assertThat(ids(knowledge("停电抢修"))).containsExactly(everybodys.id());
    }

    @Test
    void aCaseIsFoundWithHowItEnded() {
        SearchableCase noise = put(aCase("夜间施工噪音", "工地半夜打桩，老人睡不着", ""));

        assertThat(cases("半夜打桩太吵了").hits()).first().satisfies(hit -> {
            assertThat(hit.id().value()).isEqualTo(noise.id());
            assertThat(hit.number()).isEqualTo(noise.number());
            assertThat(hit.state()).isEqualTo(CaseState.REGISTERED);
            assertThat(text(hit.title())).isEqualTo(noise.title());
            assertThat(hit.snippet()).anyMatch(Fragment::marked);
        });
    }

    @Test
    void aCaseIsFoundByItsNumber() {
        SearchableCase noise = put(aCase("夜间施工噪音", "工地半夜打桩", ""));
        put(aCase("夜间施工噪音", "工地半夜打桩", ""));

        assertThat(cases(noise.number()).hits())
                .first()
                .satisfies(hit -> assertThat(hit.number()).isEqualTo(noise.number()));
    }

    @Test
    void whoMayReadNoCasesFindsAndCountsNone() {
        put(aCase("夜间施工噪音", "工地半夜打桩", ""));
        Sought sought = sought(Question.of("夜间施工噪音"), new Viewer(EnumSet.allOf(Readers.class), false), 10);

        Found<CaseHit> found = ask(NINGBO, sought, finder()::cases);

        assertThat(found.hits()).isEmpty();
        assertThat(found.total()).isZero();
        assertThat(ask(NINGBO, sought, finder()::answers).cases()).isEqualTo(found);
    }

    @Test
    void whatALineSealsIsFoundByNobodyAndCountedByNobody() {
        String words = "我晚上总是睡不着心里很难受";
        put(aCase("心里难受", words, "counselling"));

        Found<CaseHit> found = cases(words);

        assertThat(found.hits()).isEmpty();
        assertThat(found.total()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"你好，我想问一下，那个怎么办", "喂，您好，请问一下"})
    void chatterFindsNothing(String chatter) {
        put(called("居住证怎么办").saying("你好，请问怎么办，我想问一下。"));
        put(aCase("市民咨询怎么办", "你好，我想问一下那个怎么办", ""));
        putItems(NINGBO);

        Answers answers = ask(NINGBO, sought(Question.of(chatter), everything(), 10), finder()::answers);

        assertThat(answers.knowledge().hits()).isEmpty();
        assertThat(answers.knowledge().total()).isZero();
        assertThat(answers.items().hits()).isEmpty();
        assertThat(answers.cases().total()).isZero();
    }

    @Test
    void chatterAroundAMatterFindsTheMatterAlone() {
        SearchableArticle permit = put(called("渡船班次查询").saying("渡船早上六点开。"));
        SearchableArticle other = put(called("你好怎么办请问一下").saying("我想问一下那个怎么办。"));

        Found<KnowledgeHit> found = knowledge("你好，我想问一下，渡船班次怎么办");

        assertThat(ids(found)).contains(permit.id()).doesNotContain(other.id());
    }

    @Test
    void itemsAreFoundByNameByInitialsAndInASentence() {
        putItems(NINGBO);

        assertThat(names(items("水管漏水抢修"))).startsWith("水管漏水抢修");
        assertThat(names(items("sgls"))).startsWith("水管漏水抢修");
        assertThat(names(items("你好，我家里厨房的水管突然爆了一直在漏水，能不能派人来抢修一下"))).contains("水管漏水抢修");
    }

    @Test
    void oneRoundGivesWhatTheThreeGive() {
        putItems(NINGBO);
        put(called("水管漏水怎么办"));
        put(aCase("水管漏水", "厨房水管漏水", ""));
        Sought sought = sought(Question.of("水管漏水"), everything(), 10);

        Answers answers = ask(NINGBO, sought, finder()::answers);

        assertThat(ids(answers.knowledge())).isEqualTo(ids(ask(NINGBO, sought, finder()::knowledge)));
        assertThat(names(answers.items())).isEqualTo(names(ask(NINGBO, sought, finder()::items)));
        assertThat(answers.cases().total())
                .isEqualTo(ask(NINGBO, sought, finder()::cases).total());
    }

    @Test
    void aWholeSentenceOf500CharactersFindsWhatItIsAbout() {
        SearchableArticle lamp = put(called("路灯不亮报修").saying("路灯不亮请拨打热线，市政三天内修好。"));
        put(called("公积金提取"));
        String told = "喂你好我想反映一个情况就是我们小区门口那条路".repeat(20) + "路灯不亮好几天了晚上走路很不安全希望有人来报修";

        assertThat(ids(knowledge(told))).startsWith(lamp.id());
    }

    @Test
    void notMoreThanTheLimitAreGivenAndAllAreCounted() {
        IntStream.range(0, 12).forEach(at -> put(called("垃圾分类" + at)));

        Found<KnowledgeHit> found = ask(NINGBO, sought(Question.of("垃圾分类"), everything(), 5), finder()::knowledge);

        assertThat(found.hits()).hasSize(5);
        assertThat(found.total()).isEqualTo(12);
    }

    @Test
    void aTextWithoutALetterFindsNothing() {
        put(called("垃圾分类"));

        for (String nothing : List.of("", " ", "，。", "***", "\u3000")) {
            Answers answers = ask(NINGBO, sought(Question.of(nothing), everything(), 10), finder()::answers);

            assertThat(answers.knowledge().hits()).isEmpty();
            assertThat(answers.items().hits()).isEmpty();
            assertThat(answers.cases().hits()).isEmpty();
        }
    }

    @Test
    void thePiecesOfAHighlightAreTheText() {
        SearchableArticle lamp = put(called("路灯<b>不亮</b>＆ＯＫ𠮷").saying("路灯不亮，请报修。\n<script>alert(1)</script>"));

        KnowledgeHit hit = knowledge("路灯不亮").hits().getFirst();

        assertThat(text(hit.title())).isEqualTo(lamp.title());
        assertThat(lamp.body()).contains(text(hit.snippet()));
        assertThat(hit.title()).anyMatch(Fragment::marked);
        assertThat(hit.snippet()).anyMatch(Fragment::marked);
    }

    @Test
    void aSnippetIsPlainWhateverMarkdownTheArticleIsWrittenIn() {
        ArticleContent written = ArticleContent.of("犬只登记" + Uuids.next(), """
                ## 怎么办

                带上**免疫证明**和*照片*：

                1. 到`派出所`办理
                2. 领取犬牌
                """);
        index(NINGBO, published(NINGBO, written));

        assertThat(knowledge("犬只登记要带免疫证明").hits()).first().satisfies(hit -> {
            assertThat(text(hit.snippet())).contains("怎么办", "带上免疫证明和照片").doesNotContain("#", "*", "`");
            assertThat(hit.snippet()).anyMatch(Fragment::marked);
        });
    }

    @Test
    void twoCitiesWithTheSameTextUnderTheSameIdsFindTheirOwn() {
        ArticleId same = ArticleId.next();
        put(NINGBO, called("消费券领取").id(same).saying("宁波的消费券在甬派领取").build());
        put(RUIAN, called("消费券领取").id(same).saying("瑞安的消费券在云江领取").build());
        SearchableCase subject = aCase("消费券领取", "宁波的消费券没到账", "");
        put(NINGBO, subject);
        put(RUIAN, like(subject, "瑞安的消费券没到账"));

        Sought sought = sought(Question.of("消费券领取"), everything(), 10);
        Answers ningbo = ask(NINGBO, sought, finder()::answers);
        Answers ruian = ask(RUIAN, sought, finder()::answers);

        assertThat(texts(ningbo.knowledge())).singleElement().asString().contains("宁波");
        assertThat(texts(ruian.knowledge())).singleElement().asString().contains("瑞安");
        assertThat(ningbo.knowledge().total()).isEqualTo(1);
        assertThat(ruian.cases().hits())
                .singleElement()
                .satisfies(hit -> assertThat(text(hit.snippet())).contains("瑞安"));
        assertThat(ruian.cases().total()).isEqualTo(1);
    }

    static List<String> attacks() {
        return List.of(
                "*",
                "tenant:*",
                "_all",
                "_all:*",
                "boling-ruian-knowledge-*",
                "t_ruian.article",
                "\"秘密口径",
                "秘密口径 AND OR NOT",
                "秘密口径) OR (1:1",
                "{\"query\":{\"match_all\":{}}}",
                "秘密口径'; DROP TABLE article; --",
                "%' OR '1'='1",
                "秘密口径~2^100 /.*/ [* TO *]",
                "<script>秘密口径</script>",
                "秘密口径\u202e\u2066RTL",
                "秘密口径𠮷\uD842",
                "\uDFB7秘密口径",
                "秘密口径\u0007\u200d",
                "秘密口径".repeat(2_500));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void aQuestionHasNoSyntaxAndReachesNoOtherCity(String attack) {
        SearchableArticle own = put(called("秘密口径").saying("宁波"));
        put(RUIAN, called("秘密口径").saying("瑞安").build());
        put(RUIAN, aCase("秘密口径", "瑞安的案子", ""));

        Answers answers = ask(NINGBO, sought(Question.of(attack), everything(), 50), finder()::answers);

        assertThat(ids(answers.knowledge())).isSubsetOf(own.id());
        assertThat(answers.knowledge().total()).isLessThanOrEqualTo(1);
        assertThat(answers.cases().hits()).isEmpty();
        assertThat(answers.cases().total()).isZero();
    }

    private Found<KnowledgeHit> knowledge(String text) {
        return knowledge(Question.of(text), everything());
    }

    private Found<KnowledgeHit> knowledge(Question question, Viewer viewer) {
        return ask(NINGBO, sought(question, viewer, 10), finder()::knowledge);
    }

    private Found<CaseHit> cases(String text) {
        return ask(NINGBO, sought(Question.of(text), everything(), 10), finder()::cases);
    }

    private Found<ItemHit> items(String text) {
        return ask(NINGBO, sought(Question.of(text), everything(), 10), finder()::items);
    }

    private <A> A ask(TenantId city, Sought sought, Function<Sought, A> how) {
        return tenants.runAs(
                city, () -> CurrentOperator.runAs(Operators.of(city, Role.OPERATOR), () -> how.apply(sought)));
    }

    private SearchableArticle put(AnArticle article) {
        SearchableArticle built = article.build();
        put(NINGBO, built);
        return built;
    }

    private SearchableCase put(SearchableCase subject) {
        put(NINGBO, subject);
        return subject;
    }

    private SearchableArticle published(TenantId city, ArticleContent content) {
        ArchivedArticle brought = new ArchivedArticle(Uuids.next().toString(), content);
        ArticleFilter same = ArticleFilter.all().text(content.title().zh());
        return tenants.runAs(
                city,
                () -> CurrentOperator.runAs(
                        Operators.of(city, Role.SUPERVISOR),
                        () -> Objects.requireNonNull(transaction.execute(status -> {
                            archive.add("tests", null, List.of(brought), ArticleState.PUBLISHED);
                            ArticleId id = articles.list(same, null, 1)
                                    .items()
                                    .getFirst()
                                    .id();
                            return feed.of(List.of(id.value())).getFirst();
                        }))));
    }

    private static Sought sought(Question question, Viewer viewer, int limit) {
        return new Sought(question, List.of(), viewer, TODAY, limit);
    }

    private List<DepartmentId> departments(TenantId city) {
        return tenants.runAs(
                city,
                () -> transaction.execute(status ->
                        database.sql("SELECT id FROM department ORDER BY id").query(UUID.class).list().stream()
                                .map(DepartmentId::new)
                                .toList()));
    }

    private static Viewer everything() {
        return new Viewer(EnumSet.allOf(Readers.class), true);
    }

    private static SearchableCase aCase(String title, String description, String line) {
        return new SearchableCase(
                Uuids.next(),
                "NB-20261126-" + Math.floorMod(Uuids.next().hashCode(), 1_000_000_000),
                title,
                description,
                "",
                "",
                line,
                false,
                null,
                CaseState.REGISTERED,
                "",
                "",
                Instant.parse("2026-11-26T02:00:00Z"),
                null);
    }

    private static SearchableCase like(SearchableCase subject, String description) {
        return new SearchableCase(
                subject.id(),
                subject.number(),
                subject.title(),
                description,
                "",
                "",
                "",
                false,
                null,
                subject.state(),
                "",
                "",
                subject.registeredAt(),
                null);
    }

    private static List<ArticleId> ids(Found<KnowledgeHit> found) {
        return found.hits().stream().map(KnowledgeHit::id).toList();
    }

    private static List<String> names(Found<ItemHit> found) {
        return found.hits().stream().map(hit -> hit.name().zh()).toList();
    }

    private static List<String> texts(Found<KnowledgeHit> found) {
        return found.hits().stream()
                .map(hit -> text(hit.title()) + text(hit.snippet()))
                .toList();
    }

    private static String text(List<Fragment> pieces) {
        return pieces.stream().map(Fragment::text).collect(Collectors.joining());
    }
}
