package city.hotline.engine.plugin;

import static city.hotline.engine.plugin.Given.provider;
import static city.hotline.engine.plugin.Given.required;
import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.core.UpperCaseFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternCaptureGroupTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.elasticsearch.index.analysis.PreConfiguredTokenFilter;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** What changes, drops and adds words. {@code stop} and {@code shingle} are in the server itself. */
final class TokenFilters {
    static final Map<String, AnalysisProvider<TokenFilterFactory>> BY_NAME = Map.ofEntries(
            entry("asciifolding", provider(TokenFilters::asciiFolding, "preserve_original")),
            entry("cjk_bigram", provider(TokenFilters::cjkBigram, "ignored_scripts", "output_unigrams")),
            entry("cjk_width", normalizing(CJKWidthFilter::new)),
            entry("decimal_digit", normalizing(DecimalDigitFilter::new)),
            entry("edge_ngram", provider(TokenFilters::edgeNgram, Grams.FILTER_SETTINGS)),
            entry("flatten_graph", provider(given -> new Filter(given, FlattenGraphFilter::new))),
            entry("length", provider(TokenFilters::length, "min", "max")),
            entry("limit", provider(TokenFilters::limit, "max_token_count", "consume_all_tokens")),
            entry("lowercase", normalizing(LowerCaseFilter::new)),
            entry("ngram", provider(TokenFilters::ngram, Grams.FILTER_SETTINGS)),
            entry("pattern_capture", required(TokenFilters::patternCapture, "patterns", "preserve_original")),
            entry("pattern_replace", required(TokenFilters::patternReplace, "pattern", "flags", "replacement", "all")),
            entry("remove_duplicates", provider(given -> new Filter(given, RemoveDuplicatesTokenFilter::new))),
            entry("reverse", provider(given -> new Filter(given, ReverseStringFilter::new))),
            entry("synonym", required(given -> new Synonyms(given, false), Synonyms.SETTINGS)),
            entry("synonym_graph", required(given -> new Synonyms(given, true), Synonyms.SETTINGS)),
            entry("trim", normalizing(TrimFilter::new)),
            entry("uppercase", normalizing(UpperCaseFilter::new)));

    /** Those whose behaviour without settings differs from their settings' defaults. */
    static final List<PreConfiguredTokenFilter> PRECONFIGURED = List.of(
            PreConfiguredTokenFilter.singleton("edge_ngram", false, false, words -> new EdgeNGramTokenFilter(words, 1)),
            PreConfiguredTokenFilter.singleton(
                    "ngram", false, false, words -> new NGramTokenFilter(words, 1, 2, false)));

    private TokenFilters() {}

    private static TokenFilterFactory asciiFolding(Given given) {
        boolean original = given.flag("preserve_original", false);
        return original
                ? new Filter(given, words -> new ASCIIFoldingFilter(words, true)) {
                    @Override
                    public TokenFilterFactory getSynonymFilter() {
                        return new Filter(given, ASCIIFoldingFilter::new);
                    }
                }
                : new Filter.Normalizing(given, ASCIIFoldingFilter::new);
    }

    private static TokenFilterFactory cjkBigram(Given given) {
        List<String> ignored = given.list("ignored_scripts");
        int scripts = (ignored.contains("han") ? 0 : CJKBigramFilter.HAN)
                | (ignored.contains("hiragana") ? 0 : CJKBigramFilter.HIRAGANA)
                | (ignored.contains("katakana") ? 0 : CJKBigramFilter.KATAKANA)
                | (ignored.contains("hangul") ? 0 : CJKBigramFilter.HANGUL);
        return given.flag("output_unigrams", false)
                ? new Filter.Multiplying(given, words -> new CJKBigramFilter(words, scripts, true))
                : new Filter(given, words -> new CJKBigramFilter(words, scripts, false));
    }

    private static TokenFilterFactory edgeNgram(Given given) {
        Grams grams = Grams.atTheEdge(given);
        boolean original = given.flag("preserve_original", false);
        return new Filter.Cutting(given, words -> new EdgeNGramTokenFilter(words, grams.min(), grams.max(), original));
    }

    private static TokenFilterFactory ngram(Given given) {
        Grams grams = Grams.anywhere(given);
        boolean original = given.flag("preserve_original", false);
        return new Filter.Cutting(given, words -> new NGramTokenFilter(words, grams.min(), grams.max(), original));
    }

    private static TokenFilterFactory length(Given given) {
        int min = given.number("min", 0);
        int max = given.number("max", Integer.MAX_VALUE);
        return new Filter(given, words -> new LengthFilter(words, min, max));
    }

    private static TokenFilterFactory limit(Given given) {
        int count = given.number("max_token_count", 1);
        boolean consume = given.flag("consume_all_tokens", false);
        return new Filter(given, words -> new LimitTokenCountFilter(words, count, consume));
    }

    private static TokenFilterFactory patternCapture(Given given) {
        Pattern[] patterns =
                given.list("patterns").stream().map(Pattern::compile).toArray(Pattern[]::new);
        boolean original = given.flag("preserve_original", true);
        return new Filter.Multiplying(given, words -> new PatternCaptureGroupTokenFilter(words, original, patterns));
    }

    private static TokenFilterFactory patternReplace(Given given) {
        Pattern pattern = given.pattern(null);
        String replacement = given.text("replacement", "");
        boolean all = given.flag("all", true);
        return new Filter.Normalizing(given, words -> new PatternReplaceFilter(words, pattern, replacement, all));
    }

    private static AnalysisProvider<TokenFilterFactory> normalizing(UnaryOperator<TokenStream> filter) {
        return provider(given -> new Filter.Normalizing(given, filter));
    }
}
