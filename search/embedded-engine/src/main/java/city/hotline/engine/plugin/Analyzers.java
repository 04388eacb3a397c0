package city.hotline.engine.plugin;

import static city.hotline.engine.plugin.Given.provider;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.core.SimpleAnalyzer;
import org.apache.lucene.analysis.core.StopAnalyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.elasticsearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** Whole analyzers. {@code standard} is in the server itself. */
final class Analyzers {
    static final Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> BY_NAME = Map.of(
            "cjk",
            provider(
                    given -> whole(
                            given,
                            new CJKAnalyzer(Analysis.parseStopWords(
                                    given.environment(), given.settings(), CJKAnalyzer.getDefaultStopSet()))),
                    "stopwords"),
            "keyword",
            provider(given -> whole(given, new KeywordAnalyzer())),
            "simple",
            provider(given -> whole(given, new SimpleAnalyzer())),
            "stop",
            provider(
                    given -> whole(
                            given,
                            new StopAnalyzer(Analysis.parseStopWords(
                                    given.environment(), given.settings(), EnglishAnalyzer.ENGLISH_STOP_WORDS_SET))),
                    "stopwords"),
            "whitespace",
            provider(given -> whole(given, new WhitespaceAnalyzer())));

    private Analyzers() {}

    private static AnalyzerProvider<? extends Analyzer> whole(Given given, Analyzer analyzer) {
        return new AbstractIndexAnalyzerProvider<Analyzer>(given.name()) {
            @Override
            public Analyzer get() {
                return analyzer;
            }
        };
    }
}
