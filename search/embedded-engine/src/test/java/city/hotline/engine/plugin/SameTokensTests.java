package city.hotline.engine.plugin;

import static city.hotline.engine.plugin.Definition.chain;
import static city.hotline.engine.plugin.Definition.charFilter;
import static city.hotline.engine.plugin.Definition.filter;
import static city.hotline.engine.plugin.Definition.tokenizer;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.core.SimpleAnalyzer;
import org.apache.lucene.analysis.core.StopAnalyzer;
import org.apache.lucene.analysis.core.UpperCaseFilter;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.pattern.PatternCaptureGroupTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the engine makes of a definition and what Lucene's own classes make: word by word, over every text. */
class SameTokensTests {
    @ParameterizedTest(name = "{0}")
    @MethodSource({"analyzers", "tokenizers", "chineseFilters", "plainFilters", "pieces", "patterns", "charFilters"})
    void theSameTokensAsLucenesOwn(String name, Analyzer engine, Analyzer lucene) {
        for (String text : Texts.ALL) {
            assertThat(Tokens.of(engine, text)).as("%s of “%s”", name, text).isEqualTo(Tokens.of(lucene, text));
        }
    }

    @Test
    void anotherChainIsNotTakenForTheSame() {
        assertThat(Tokens.of(chain("standard"), "路灯不亮")).isNotEqualTo(Tokens.of(new CJKAnalyzer(), "路灯不亮"));
    }

    static Stream<Arguments> analyzers() {
        Definition definition = Definition.of("""
                {"analyzer": {
                  "plain": {"type": "standard"},
                  "bigrams": {"type": "cjk"},
                  "all words": {"type": "cjk", "stopwords": "_none_"},
                  "our words": {"type": "cjk", "stopwords": ["a", "ABC公司"]},
                  "one": {"type": "keyword"},
                  "letters": {"type": "simple"},
                  "english": {"type": "stop"},
                  "spaces": {"type": "whitespace"}}}
                """);
        return Stream.of(
                Arguments.of("standard", definition.analyzer("plain"), new StandardAnalyzer()),
                Arguments.of("cjk", definition.analyzer("bigrams"), new CJKAnalyzer()),
                Arguments.of(
                        "cjk without stop words",
                        definition.analyzer("all words"),
                        new CJKAnalyzer(CharArraySet.EMPTY_SET)),
                Arguments.of(
                        "cjk with words of its own",
                        definition.analyzer("our words"),
                        new CJKAnalyzer(StopFilter.makeStopSet("a", "ABC公司"))),
                Arguments.of("keyword", definition.analyzer("one"), new KeywordAnalyzer()),
                Arguments.of("simple", definition.analyzer("letters"), new SimpleAnalyzer()),
                Arguments.of(
                        "stop",
                        definition.analyzer("english"),
                        new StopAnalyzer(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET)),
                Arguments.of("whitespace", definition.analyzer("spaces"), new WhitespaceAnalyzer()));
    }

    static Stream<Arguments> tokenizers() {
        return Stream.of(
                Arguments.of("standard", chain("standard"), Lucene.of(StandardTokenizer::new)),
                Arguments.of("keyword", chain("keyword"), Lucene.of(KeywordTokenizer::new)),
                Arguments.of(
                        "keyword, small buffer",
                        tokenizer("{\"type\": \"keyword\", \"buffer_size\": 4}"),
                        Lucene.of(KeywordTokenizer::new)),
                Arguments.of("letter", chain("letter"), Lucene.of(LetterTokenizer::new)),
                Arguments.of("whitespace", chain("whitespace"), Lucene.of(WhitespaceTokenizer::new)),
                Arguments.of(
                        "whitespace, short",
                        tokenizer("{\"type\": \"whitespace\", \"max_token_length\": 5}"),
                        Lucene.of(
                                () -> new WhitespaceTokenizer(WhitespaceTokenizer.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, 5))),
                Arguments.of("ngram", chain("ngram"), Lucene.of(() -> new NGramTokenizer(1, 2))),
                Arguments.of(
                        "ngram of three",
                        tokenizer("{\"type\": \"ngram\", \"min_gram\": 3, \"max_gram\": 3}"),
                        Lucene.of(() -> new NGramTokenizer(3, 3))),
                Arguments.of("ngram of letters and digits", tokenizer("""
                                {"type": "ngram", "min_gram": 2, "max_gram": 3, "token_chars": ["letter", "digit"]}"""), Lucene.of(() -> new NGramTokenizer(2, 3) {
                    @Override
                    protected boolean isTokenChar(int character) {
                        return Character.isLetter(character) || Character.isDigit(character);
                    }
                })),
                Arguments.of("edge_ngram", chain("edge_ngram"), Lucene.of(() -> new EdgeNGramTokenizer(1, 1))),
                Arguments.of(
                        "edge_ngram to eight",
                        tokenizer("{\"type\": \"edge_ngram\", \"min_gram\": 1, \"max_gram\": 8}"),
                        Lucene.of(() -> new EdgeNGramTokenizer(1, 8))),
                Arguments.of(
                        "pattern",
                        chain("pattern"),
                        Lucene.of(() -> new PatternTokenizer(Pattern.compile("\\W+"), -1))),
                Arguments.of(
                        "pattern, one group",
                        tokenizer("{\"type\": \"pattern\", \"pattern\": \"([0-9]+)\", \"group\": 1}"),
                        Lucene.of(() -> new PatternTokenizer(Pattern.compile("([0-9]+)"), 1))));
    }

    static Stream<Arguments> chineseFilters() {
        return Stream.of(
                Arguments.of(
                        "the bigrams of the product",
                        chain("standard", "cjk_width", "lowercase", "cjk_bigram"),
                        Lucene.of(
                                StandardTokenizer::new,
                                words -> new CJKBigramFilter(new LowerCaseFilter(new CJKWidthFilter(words))))),
                Arguments.of(
                        "bigrams beside single characters",
                        filter("standard", "{\"type\": \"cjk_bigram\", \"output_unigrams\": true}"),
                        Lucene.of(StandardTokenizer::new, words -> new CJKBigramFilter(words, 15, true))),
                Arguments.of(
                        "bigrams of Han alone",
                        filter("standard", """
                                {"type": "cjk_bigram", "ignored_scripts": ["hiragana", "katakana", "hangul"]}"""),
                        Lucene.of(
                                StandardTokenizer::new,
                                words -> new CJKBigramFilter(words, CJKBigramFilter.HAN, false))),
                Arguments.of(
                        "bigrams of everything but Han",
                        filter("standard", "{\"type\": \"cjk_bigram\", \"ignored_scripts\": [\"han\"]}"),
                        Lucene.of(
                                StandardTokenizer::new,
                                words -> new CJKBigramFilter(
                                        words,
                                        CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL,
                                        false))),
                Arguments.of(
                        "cjk_width",
                        chain("standard", "cjk_width"),
                        Lucene.of(StandardTokenizer::new, CJKWidthFilter::new)),
                Arguments.of(
                        "cjk_width of whole texts",
                        chain("keyword", "cjk_width"),
                        Lucene.of(KeywordTokenizer::new, CJKWidthFilter::new)));
    }

    static Stream<Arguments> plainFilters() {
        return Stream.of(
                Arguments.of(
                        "lowercase",
                        chain("standard", "lowercase"),
                        Lucene.of(StandardTokenizer::new, LowerCaseFilter::new)),
                Arguments.of(
                        "lowercase, defined",
                        filter("standard", "{\"type\": \"lowercase\"}"),
                        Lucene.of(StandardTokenizer::new, LowerCaseFilter::new)),
                Arguments.of(
                        "uppercase",
                        chain("standard", "uppercase"),
                        Lucene.of(StandardTokenizer::new, UpperCaseFilter::new)),
                Arguments.of(
                        "asciifolding",
                        chain("standard", "asciifolding"),
                        Lucene.of(StandardTokenizer::new, ASCIIFoldingFilter::new)),
                Arguments.of(
                        "asciifolding beside the original",
                        filter("standard", "{\"type\": \"asciifolding\", \"preserve_original\": true}"),
                        Lucene.of(StandardTokenizer::new, words -> new ASCIIFoldingFilter(words, true))),
                Arguments.of(
                        "decimal_digit",
                        chain("standard", "decimal_digit"),
                        Lucene.of(StandardTokenizer::new, DecimalDigitFilter::new)),
                Arguments.of("trim", chain("keyword", "trim"), Lucene.of(KeywordTokenizer::new, TrimFilter::new)),
                Arguments.of(
                        "reverse",
                        chain("standard", "reverse"),
                        Lucene.of(StandardTokenizer::new, ReverseStringFilter::new)),
                Arguments.of(
                        "stop",
                        filter("standard", "{\"type\": \"stop\", \"stopwords\": [\"路\", \"the\"]}"),
                        Lucene.of(
                                StandardTokenizer::new,
                                words -> new StopFilter(words, StopFilter.makeStopSet("路", "the")))),
                Arguments.of(
                        "remove_duplicates",
                        chain("standard", "remove_duplicates"),
                        Lucene.of(StandardTokenizer::new, RemoveDuplicatesTokenFilter::new)),
                Arguments.of(
                        "length",
                        filter("whitespace", "{\"type\": \"length\", \"min\": 2, \"max\": 5}"),
                        Lucene.of(WhitespaceTokenizer::new, words -> new LengthFilter(words, 2, 5))),
                Arguments.of(
                        "limit",
                        filter("standard", "{\"type\": \"limit\", \"max_token_count\": 3}"),
                        Lucene.of(StandardTokenizer::new, words -> new LimitTokenCountFilter(words, 3, false))),
                Arguments.of(
                        "flatten_graph",
                        chain("standard", "flatten_graph"),
                        Lucene.of(StandardTokenizer::new, FlattenGraphFilter::new)),
                Arguments.of(
                        "synonym_graph",
                        filter(
                                "standard",
                                "{\"type\": \"synonym_graph\", \"synonyms\": [\"公司, 企业单位\", \"abc => 甲 乙\"]}"),
                        Lucene.of(StandardTokenizer::new, words -> new SynonymGraphFilter(words, synonyms(), false))));
    }

    static Stream<Arguments> pieces() {
        return Stream.of(
                Arguments.of(
                        "edge_ngram by its name",
                        chain("standard", "edge_ngram"),
                        Lucene.of(StandardTokenizer::new, words -> new EdgeNGramTokenFilter(words, 1))),
                Arguments.of(
                        "edge_ngram without settings",
                        filter("standard", "{\"type\": \"edge_ngram\"}"),
                        Lucene.of(StandardTokenizer::new, words -> new EdgeNGramTokenFilter(words, 1, 2, false))),
                Arguments.of(
                        "the beginnings of a reading",
                        filter("keyword", "{\"type\": \"edge_ngram\", \"min_gram\": 1, \"max_gram\": 30}"),
                        Lucene.of(KeywordTokenizer::new, words -> new EdgeNGramTokenFilter(words, 1, 30, false))),
                Arguments.of(
                        "beginnings beside the whole",
                        filter("keyword", """
                                {"type": "edge_ngram", "min_gram": 2, "max_gram": 4, "preserve_original": true}"""),
                        Lucene.of(KeywordTokenizer::new, words -> new EdgeNGramTokenFilter(words, 2, 4, true))),
                Arguments.of(
                        "ngram",
                        chain("standard", "ngram"),
                        Lucene.of(StandardTokenizer::new, words -> new NGramTokenFilter(words, 1, 2, false))),
                Arguments.of(
                        "ngram beside the whole",
                        filter("whitespace", """
                                {"type": "ngram", "min_gram": 2, "max_gram": 3, "preserve_original": true}"""),
                        Lucene.of(WhitespaceTokenizer::new, words -> new NGramTokenFilter(words, 2, 3, true))));
    }

    static Stream<Arguments> patterns() {
        return Stream.of(
                Arguments.of(
                        "pattern_replace",
                        filter(
                                "keyword",
                                "{\"type\": \"pattern_replace\", \"pattern\": \"[^0-9]\", \"replacement\": \"\"}"),
                        Lucene.of(
                                KeywordTokenizer::new,
                                words -> new PatternReplaceFilter(words, Pattern.compile("[^0-9]"), "", true))),
                Arguments.of(
                        "pattern_replace, the first alone, any case",
                        filter("keyword", """
                                {"type": "pattern_replace", "pattern": "abc", "replacement": "x", "all": false,
                                 "flags": "CASE_INSENSITIVE"}"""),
                        Lucene.of(
                                KeywordTokenizer::new,
                                words -> new PatternReplaceFilter(
                                        words, Pattern.compile("abc", Pattern.CASE_INSENSITIVE), "x", false))),
                Arguments.of(
                        "pattern_capture",
                        filter(
                                "keyword",
                                "{\"type\": \"pattern_capture\", \"patterns\": [\"([0-9]+)\", \"([a-z]+)\"]}"),
                        Lucene.of(
                                KeywordTokenizer::new,
                                words -> new PatternCaptureGroupTokenFilter(
                                        words, true, Pattern.compile("([0-9]+)"), Pattern.compile("([a-z]+)")))));
    }

    static Stream<Arguments> charFilters() {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        map.add("，", ",");
        map.add("路灯", "街灯");
        NormalizeCharMap built = map.build();
        return Stream.of(
                Arguments.of(
                        "html_strip",
                        charFilter("{\"type\": \"html_strip\"}"),
                        Lucene.of(StandardTokenizer::new).reading(HTMLStripCharFilter::new)),
                Arguments.of(
                        "mapping",
                        charFilter("{\"type\": \"mapping\", \"mappings\": [\"， => ,\", \"路灯 => 街灯\"]}"),
                        Lucene.of(StandardTokenizer::new).reading(text -> new MappingCharFilter(built, text))),
                Arguments.of(
                        "pattern_replace before the cut",
                        charFilter(
                                "{\"type\": \"pattern_replace\", \"pattern\": \"([0-9])\", \"replacement\": \"<$1>\"}"),
                        Lucene.of(StandardTokenizer::new)
                                .reading(text ->
                                        new PatternReplaceCharFilter(Pattern.compile("([0-9])"), "<$1>", text))));
    }

    private static SynonymMap synonyms() {
        try {
            SolrSynonymParser parser = new SolrSynonymParser(true, true, new StandardAnalyzer());
            parser.parse(new StringReader("公司, 企业单位\nabc => 甲 乙"));
            return parser.build();
        } catch (Exception wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
