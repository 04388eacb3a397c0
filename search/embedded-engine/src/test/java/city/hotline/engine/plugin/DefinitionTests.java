package city.hotline.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.common.settings.Settings;
import org.junit.jupiter.api.Test;

/** What a definition may say here, and what is refused because a distribution refuses it or reads more into it. */
class DefinitionTests {
    @Test
    void chineseIsCutIntoBigramsWhateverItsWidth() {
        Analyzer bigrams = Definition.chain("standard", "cjk_width", "lowercase", "cjk_bigram");

        assertThat(Tokens.of(bigrams, "路灯不亮ＡＢＣ").text()).containsExactly("路灯", "灯不", "不亮", "abc");
    }

    @Test
    void keywordsAreNormalizedAlike() {
        Definition definition = Definition.of("""
                {"char_filter": {"no dashes": {"type": "mapping", "mappings": ["- => "]}},
                 "filter": {"digits": {"type": "pattern_replace", "pattern": "[^0-9a-z]"}},
                 "normalizer": {
                   "folded": {"type": "custom", "filter": ["cjk_width", "lowercase", "asciifolding", "trim"]},
                   "number": {"type": "custom", "char_filter": ["no dashes"], "filter": ["lowercase", "digits"]}}}
                """);

        assertThat(Tokens.of(definition.normalizer("folded"), " ＣＡＦÉ 路灯 ").text())
                .containsExactly("cafe 路灯");
        assertThat(Tokens.of(definition.normalizer("number"), "NB-2026-0001 号").text())
                .containsExactly("nb20260001");
    }

    @Test
    void theRulesOfSynonymsAreReadThroughTheChainBeforeThem() {
        Analyzer analyzer = Definition.of("""
                {"filter": {"city": {"type": "synonym_graph", "updateable": false, "synonyms": ["社保, ＳＢ"]}},
                 "analyzer": {"asked": {"type": "custom", "tokenizer": "whitespace",
                                        "filter": ["cjk_width", "lowercase", "city"]}}}
                """).analyzer("asked");

        assertThat(Tokens.of(analyzer, "SB").text()).containsExactlyInAnyOrder("社保", "sb");
    }

    @Test
    void theFlatSynonymsOfTheOlderNameGiveTheSameWords() {
        Analyzer flat = Definition.filter("whitespace", "{\"type\": \"synonym\", \"synonyms\": [\"手机, 移动电话\"]}");

        assertThat(Tokens.of(flat, "手机").text()).containsExactlyInAnyOrder("手机", "移动电话");
    }

    @Test
    void synonymsThatChangeWhileAnIndexIsUsedAreForQueriesAlone() {
        Definition definition = Definition.of("""
                {"filter": {"city": {"type": "synonym_graph", "updateable": true, "synonyms": []}},
                 "analyzer": {"asked": {"type": "custom", "tokenizer": "standard", "filter": ["city"]}}}
                """);

        assertThat(Tokens.of(definition.analyzer("asked"), "路灯").text()).containsExactly("路", "灯");
    }

    @Test
    void moreLengthsOfPiecesThanTheIndexAllowsAreRefused() {
        String pieces = """
                {"filter": {"pieces": {"type": "ngram", "min_gram": 2, "max_gram": 8}},
                 "analyzer": {"cut": {"type": "custom", "tokenizer": "keyword", "filter": ["pieces"]}}}
                """;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Definition.of(pieces))
                .withMessageContaining("index.max_ngram_diff");
        assertThat(Definition.of(
                                pieces,
                                Settings.builder()
                                        .put("index.max_ngram_diff", 6)
                                        .build())
                        .analyzer("cut"))
                .isNotNull();
    }

    @Test
    void synonymsBehindAFilterThatMultipliesWordsAreRefused() {
        for (String before :
                List.of("{\"type\": \"edge_ngram\"}", "{\"type\": \"cjk_bigram\", \"output_unigrams\": true}")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Definition.of("""
                            {"filter": {"before": %s, "city": {"type": "synonym_graph", "synonyms": ["甲, 乙"]}},
                             "analyzer": {"asked": {"type": "custom", "tokenizer": "standard",
                                                    "filter": ["before", "city"]}}}
                            """.formatted(before)))
                    .withMessageContaining("cannot be used to parse synonyms");
        }
    }

    @Test
    void aFilterThatCutsWordsIsNoPartOfANormalizer() {
        assertThatIllegalArgumentException().isThrownBy(() -> Definition.of("""
                {"normalizer": {"folded": {"type": "custom", "filter": ["edge_ngram"]}}}
                """));
    }

    @Test
    void aSettingThatIsNotKnownHereIsRefusedRatherThanIgnored() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Definition.filter("keyword", "{\"type\": \"edge_ngram\", \"side\": \"back\"}"))
                .withMessageContaining("side");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Definition.filter("keyword", "{\"type\": \"synonym_graph\", \"synonyms_set\": \"s\"}"));
    }

    @Test
    void whatADistributionBringsAndThisEngineDoesNotIsRefusedByName() {
        assertThatIllegalArgumentException().isThrownBy(() -> Definition.chain("icu_tokenizer"));
        assertThatIllegalArgumentException().isThrownBy(() -> Definition.chain("standard", "kstem"));
    }
}
