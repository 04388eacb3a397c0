package city.hotline.engine.plugin;

import java.io.Reader;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;

/** An analyzer put together by hand from Lucene's own classes. */
final class Lucene extends Analyzer {
    private final UnaryOperator<Reader> before;
    private final Supplier<Tokenizer> tokenizer;
    private final UnaryOperator<TokenStream> filters;

    private Lucene(UnaryOperator<Reader> before, Supplier<Tokenizer> tokenizer, UnaryOperator<TokenStream> filters) {
        this.before = before;
        this.tokenizer = tokenizer;
        this.filters = filters;
    }

    static Lucene of(Supplier<Tokenizer> tokenizer, UnaryOperator<TokenStream> filters) {
        return new Lucene(UnaryOperator.identity(), tokenizer, filters);
    }

    static Lucene of(Supplier<Tokenizer> tokenizer) {
        return of(tokenizer, UnaryOperator.identity());
    }

    Lucene reading(UnaryOperator<Reader> first) {
        return new Lucene(first, tokenizer, filters);
    }

    @Override
    protected Reader initReader(String field, Reader text) {
        return before.apply(text);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = tokenizer.get();
        return new TokenStreamComponents(source, filters.apply(source));
    }
}
