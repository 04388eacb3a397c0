package city.hotline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.hotline.catalogue.CatalogueTemplate;
import city.hotline.catalogue.TemplateFault;
import city.hotline.catalogue.TemplateFault.Rule;
import city.hotline.catalogue.TemplateInvalid;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnowledgeTemplateTests {
    private static final CatalogueTemplate RUIAN = CatalogueTemplate.read("ruian");
    private static final String ARTICLE = """
            ---
            code: leak
            title: 水管漏了
            titleEn: A leaking pipe
            owner: OWNER
            audience: public
            items: ["020101", "020102"]
            keywords: [爆管, "水管爆了"]
            validUntil: 2030-01-31
            reviewAt: 2027-06-30
            ---

            先关总阀。

            ## 费用
            当面报价。
            """;

    @ParameterizedTest
    @CsvSource({"ningbo, 132, 225", "ruian, 83, 212"})
    void eachTemplateOfTheProductIsWithoutMistakesAndWhole(String name, int articles, int groups) {
        KnowledgeTemplate template = KnowledgeTemplate.read(CatalogueTemplate.read(name));

        assertThat(template.size()).isEqualTo(articles);
        assertThat(template.synonyms()).hasSize(groups);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ningbo", "ruian"})
    void eachOfTheFiftyCommonestItemsHasAnArticleThatHoldsToday(String name) {
        KnowledgeTemplate template = KnowledgeTemplate.read(CatalogueTemplate.read(name));
        LocalDate today = LocalDate.of(2026, 11, 26);

        Set<String> told = template.articles().stream()
                .filter(article -> article.content().validity().holds(today))
                .flatMap(article -> article.content().scope().items().stream())
                .collect(Collectors.toSet());

        assertThat(new HashSet<>(template.commonest())).hasSize(50).isSubsetOf(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ningbo", "ruian"})
    void everyArticleIsToBeReviewedAndNoTwoHaveOneTitle(String name) {
        KnowledgeTemplate template = KnowledgeTemplate.read(CatalogueTemplate.read(name));

        assertThat(template.articles())
                .allSatisfy(article ->
                        assertThat(article.content().validity().review()).isNotNull())
                .extracting(article -> article.content().title().zh())
                .doesNotHaveDuplicates();
    }

    @Test
    void anArticleIsReadWithItsHeadAndItsBody() {
        String owner = RUIAN.departments().getFirst().name().zh();

        KnowledgeTemplate template = KnowledgeTemplate.read(RUIAN, files("leak.md", ARTICLE.replace("OWNER", owner)));

        assertThat(template.articles()).singleElement().satisfies(article -> {
            assertThat(article.owner()).isEqualTo(owner);
            assertThat(article.content().title().en()).isEqualTo("A leaking pipe");
            assertThat(article.content().keywords()).containsExactly("爆管", "水管爆了");
            assertThat(article.content().scope().items()).containsExactly("020101", "020102");
            assertThat(article.content().readers()).isEqualTo(Readers.PUBLIC);
            assertThat(article.content().validity().until()).isEqualTo("2030-01-31");
            assertThat(article.content().body()).startsWith("先关总阀。").endsWith("当面报价。");
        });
    }

    @Test
    void everyMistakeIsToldAtOnceWithItsPlace() {
        SortedMap<String, byte[]> files = files("leak.md", """
                ---
                code: other
                title: 水管漏了
                owner: 无此部门
                audience: everybody
                items: ["999999"]
                keywords: 爆管
                reviewAt: 2027-02-30
                colour: red
                ---
                """);
        files.put("ruian/knowledge/headless.md", bytes("没有头"));
        files.put("ruian/knowledge/synonyms.tsv", bytes("停水\t没水\n没水\t断水\n一个\n"));
        files.put("ruian/knowledge/commonest.tsv", bytes("020101\t水管漏水维修\n"));

        TemplateInvalid refused =
                catchThrowableOfType(TemplateInvalid.class, () -> KnowledgeTemplate.read(RUIAN, files));

        assertThat(refused.faults())
                .extracting(
                        fault -> fault.file().replace("ruian/knowledge/", "") + ":" + fault.line() + " " + fault.rule())
                .contains(
                        "leak.md:2 DIFFERS",
                        "leak.md:4 UNKNOWN",
                        "leak.md:5 UNKNOWN",
                        "leak.md:6 UNKNOWN",
                        "leak.md:7 SYNTAX",
                        "leak.md:8 SYNTAX",
                        "leak.md:9 SYNTAX",
                        "headless.md:1 HEADER",
                        "synonyms.tsv:2 TWICE",
                        "synonyms.tsv:3 AMOUNT",
                        "commonest.tsv:1 NO_ARTICLE");
        assertThat(refused.faults())
                .extracting(fault -> fault.sentence(Locale.ENGLISH))
                .allSatisfy(sentence -> assertThat(sentence).doesNotContain("{").startsWith("ruian/knowledge/"));
    }

    @Test
    void aFileThatIsNotUtf8IsToldAndNothingElseOfIt() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("ruian/knowledge/synonyms.tsv", new byte[] {(byte) 0xb5, (byte) 0xe7});

        assertThat(catchThrowableOfType(TemplateInvalid.class, () -> KnowledgeTemplate.read(RUIAN, files))
                        .faults())
                .extracting(TemplateFault::rule)
                .containsExactly(Rule.NOT_UTF8);
    }

    private static SortedMap<String, byte[]> files(String name, String text) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("ruian/knowledge/" + name, bytes(text));
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
