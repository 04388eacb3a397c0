package city.hotline.engine.plugin;

import static city.hotline.engine.plugin.Given.provider;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.elasticsearch.index.analysis.PreConfiguredTokenizer;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** What cuts a text into words. {@code standard} is in the server itself. */
final class Tokenizers {
    static final Map<String, AnalysisProvider<TokenizerFactory>> BY_NAME = Map.of(
            "keyword", provider(Tokenizers::keyword, "buffer_size"),
            "letter", provider(given -> factory(given, LetterTokenizer::new)),
            "whitespace", provider(Tokenizers::whitespace, "max_token_length"),
            "ngram", provider(Tokenizers::ngram, Grams.TOKENIZER_SETTINGS),
            "edge_ngram", provider(Tokenizers::edgeNgram, Grams.TOKENIZER_SETTINGS),
            "pattern", provider(Tokenizers::pattern, "pattern", "flags", "group"));

    /** Normalizers of keyword fields begin with this one; the distribution's edge pieces without settings are single. */
    static final List<PreConfiguredTokenizer> PRECONFIGURED = List.of(
            PreConfiguredTokenizer.singleton("keyword", KeywordTokenizer::new),
            PreConfiguredTokenizer.singleton("edge_ngram", () -> new EdgeNGramTokenizer(1, 1)));

    private Tokenizers() {}

    private static TokenizerFactory keyword(Given given) {
        int buffer = given.number("buffer_size", 256);
        return factory(given, () -> new KeywordTokenizer(buffer));
    }

    private static TokenizerFactory whitespace(Given given) {
        int longest = given.number("max_token_length", StandardAnalyzer.DEFAULT_MAX_TOKEN_LENGTH);
        return factory(given, () -> new WhitespaceTokenizer(Tokenizer.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, longest));
    }

    private static TokenizerFactory ngram(Given given) {
        Grams grams = Grams.anywhere(given);
        return factory(given, () -> new NGramTokenizer(grams.min(), grams.max()) {
            @Override
            protected boolean isTokenChar(int character) {
                return grams.characters().test(character);
            }
        });
    }

    private static TokenizerFactory edgeNgram(Given given) {
        Grams grams = Grams.atTheEdge(given);
        return factory(given, () -> new EdgeNGramTokenizer(grams.min(), grams.max()) {
            @Override
            protected boolean isTokenChar(int character) {
                return grams.characters().test(character);
            }
        });
    }

    private static TokenizerFactory pattern(Given given) {
        Pattern pattern = given.pattern("\\W+");
        int group = given.number("group", -1);
        return factory(given, () -> new PatternTokenizer(pattern, group));
    }

    private static TokenizerFactory factory(Given given, Supplier<Tokenizer> maker) {
        return TokenizerFactory.newFactory(given.name(), maker);
    }
}
