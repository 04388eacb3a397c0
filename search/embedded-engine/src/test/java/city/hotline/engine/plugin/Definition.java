package city.hotline.engine.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.cluster.metadata.IndexMetadata;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.IndexVersion;
import org.elasticsearch.index.analysis.IndexAnalyzers;
import org.elasticsearch.indices.analysis.AnalysisModule;
import org.elasticsearch.plugins.scanners.StablePluginsRegistry;
import org.elasticsearch.xcontent.XContentType;

/** An index definition's settings, read by the engine as it reads them when an index is made. */
final class Definition {
    private static final AnalysisModule MODULE = module();

    private final IndexAnalyzers analyzers;

    private Definition(IndexAnalyzers analyzers) {
        this.analyzers = analyzers;
    }

    /** @param analysis the JSON of the definition's {@code analysis} */
    static Definition of(String analysis) {
        return of(analysis, Settings.EMPTY);
    }

    static Definition of(String analysis, Settings more) {
        Settings settings = Settings.builder()
                .loadFromSource("{\"index\":{\"analysis\":" + analysis + "}}", XContentType.JSON)
                .put(more)
                .put(IndexMetadata.SETTING_VERSION_CREATED, IndexVersion.current())
                .put(IndexMetadata.SETTING_NUMBER_OF_SHARDS, 1)
                .put(IndexMetadata.SETTING_NUMBER_OF_REPLICAS, 0)
                .build();
        IndexSettings index = new IndexSettings(
                IndexMetadata.builder("test").settings(settings).build(), Settings.EMPTY);
        try {
            return new Definition(MODULE.getAnalysisRegistry().build(IndexCreationContext.CREATE_INDEX, index));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One analyzer, made of a tokenizer and filters that need no definition. */
    static Analyzer chain(String tokenizer, String... filters) {
        return of("""
                {"analyzer": {"tried": {"type": "custom", "tokenizer": "%s", "filter": ["%s"]}}}
                """.formatted(tokenizer, String.join("\", \"", filters)).replace("[\"\"]", "[]"))
                .analyzer("tried");
    }

    /** One analyzer: {@code tokenizer} and then a filter of these settings. */
    static Analyzer filter(String tokenizer, String filter) {
        return of("""
                {"filter": {"own": %s},
                 "analyzer": {"tried": {"type": "custom", "tokenizer": "%s", "filter": ["own"]}}}
                """.formatted(filter, tokenizer)).analyzer("tried");
    }

    /** One analyzer that is nothing but a tokenizer of these settings. */
    static Analyzer tokenizer(String tokenizer) {
        return of("""
                {"tokenizer": {"own": %s}, "analyzer": {"tried": {"type": "custom", "tokenizer": "own"}}}
                """.formatted(tokenizer)).analyzer("tried");
    }

    /** One analyzer that changes the text by a filter of these settings before it cuts it. */
    static Analyzer charFilter(String charFilter) {
        return of("""
                {"char_filter": {"own": %s},
                 "analyzer": {"tried": {"type": "custom", "tokenizer": "standard", "char_filter": ["own"]}}}
                """.formatted(charFilter)).analyzer("tried");
    }

    Analyzer analyzer(String name) {
        return analyzers.get(name);
    }

    Analyzer normalizer(String name) {
        return analyzers.getNormalizer(name);
    }

    private static AnalysisModule module() {
        LogConfigurator.configureESLogging();
        Settings node = Settings.builder()
                .put(
                        Environment.PATH_HOME_SETTING.getKey(),
                        Path.of("target", "nowhere").toAbsolutePath())
                .build();
        try {
            return new AnalysisModule(
                    new Environment(node, null), List.of(new EmbeddedPlugin()), new StablePluginsRegistry());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
