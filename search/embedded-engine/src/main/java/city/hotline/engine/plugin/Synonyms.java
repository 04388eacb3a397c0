package city.hotline.engine.plugin;

import java.io.IOException;
import java.io.StringReader;
import java.text.ParseException;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.AnalysisMode;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.CustomAnalyzer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/** Words for other words. The rules stand in the definition and are read through whatever comes before in the chain. */
final class Synonyms extends AbstractTokenFilterFactory {
    static final String[] SETTINGS = {"synonyms", "expand", "updateable"};

    private final Given given;
    private final boolean graph;
    private final AnalysisMode mode;

    Synonyms(Given given, boolean graph) {
        super(given.name());
        if (!given.settings().hasValue("synonyms")) {
            throw new IllegalArgumentException("[" + given.name() + "] needs its rules in the setting synonyms");
        }
        this.given = given;
        this.graph = graph;
        this.mode = given.flag("updateable", false) ? AnalysisMode.SEARCH_TIME : AnalysisMode.ALL;
    }

    @Override
    public AnalysisMode getAnalysisMode() {
        return mode;
    }

    @Override
    public TokenStream create(TokenStream words) {
        throw new IllegalStateException("[" + name() + "] is made for a chain, not by itself");
    }

    @Override
    public TokenFilterFactory getChainAwareTokenFilterFactory(
            IndexCreationContext context,
            TokenizerFactory tokenizer,
            List<CharFilterFactory> before,
            List<TokenFilterFactory> previous,
            Function<String, TokenFilterFactory> others) {
        SynonymMap rules = rules(new CustomAnalyzer(
                tokenizer,
                before.toArray(CharFilterFactory[]::new),
                previous.stream().map(TokenFilterFactory::getSynonymFilter).toArray(TokenFilterFactory[]::new)));
        return new InChain(name(), rules, graph, mode);
    }

    private SynonymMap rules(Analyzer analyzer) {
        try {
            SolrSynonymParser parser = new SolrSynonymParser(true, given.flag("expand", true), analyzer);
            parser.parse(new StringReader(String.join("\n", given.list("synonyms"))));
            return parser.build();
        } catch (IOException | ParseException wrong) {
            throw new IllegalArgumentException("[" + name() + "]: the synonyms cannot be read", wrong);
        }
    }

    private record InChain(String name, SynonymMap rules, boolean graph, AnalysisMode mode)
            implements TokenFilterFactory {
        @Override
        public TokenStream create(TokenStream words) {
            if (rules.fst == null) {
                return words;
            }
            return graph ? new SynonymGraphFilter(words, rules, false) : flat(words);
        }

        /** The older filter, which the distribution still puts under this name. */
        @SuppressWarnings("deprecation")
        private TokenStream flat(TokenStream words) {
            return new org.apache.lucene.analysis.synonym.SynonymFilter(words, rules, false);
        }

        /** Rules do not apply to the rules of another synonym filter in the chain. */
        @Override
        public TokenFilterFactory getSynonymFilter() {
            return IDENTITY_FILTER;
        }

        @Override
        public AnalysisMode getAnalysisMode() {
            return mode;
        }
    }
}
