package city.hotline.engine.plugin;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** A token filter that puts one of Lucene's around the stream. */
class Filter extends AbstractTokenFilterFactory {
    private final UnaryOperator<TokenStream> filter;

    Filter(Given given, UnaryOperator<TokenStream> filter) {
        super(given.name());
        this.filter = filter;
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return filter.apply(tokens);
    }

    /** One that changes words without cutting or adding any, so that normalizers of keyword fields may name it. */
    static final class Normalizing extends Filter implements NormalizingTokenFilterFactory {
        Normalizing(Given given, UnaryOperator<TokenStream> filter) {
            super(given, filter);
        }
    }

    /** One that makes several words of one: the rules of a synonym filter behind it could not be read through it. */
    static final class Multiplying extends Filter {
        Multiplying(Given given, UnaryOperator<TokenStream> filter) {
            super(given, filter);
        }

        @Override
        public TokenFilterFactory getSynonymFilter() {
            throw new IllegalArgumentException("Token filter [" + name() + "] cannot be used to parse synonyms");
        }
    }

    /** One that cuts pieces of words; the fast vector highlighter cannot follow it. */
    static final class Cutting extends Filter {
        Cutting(Given given, UnaryOperator<TokenStream> filter) {
            super(given, filter);
        }

        @Override
        public boolean breaksFastVectorHighlighter() {
            return true;
        }

        @Override
        public TokenFilterFactory getSynonymFilter() {
            throw new IllegalArgumentException("Token filter [" + name() + "] cannot be used to parse synonyms");
        }
    }
}
