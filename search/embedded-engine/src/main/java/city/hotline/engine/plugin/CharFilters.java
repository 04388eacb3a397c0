package city.hotline.engine.plugin;

import static city.hotline.engine.plugin.Given.provider;
import static city.hotline.engine.plugin.Given.required;

import java.io.Reader;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.index.analysis.AbstractCharFilterFactory;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** What changes a text before it is cut. */
final class CharFilters {
    static final Map<String, AnalysisProvider<CharFilterFactory>> BY_NAME = Map.of(
            "html_strip", provider(CharFilters::htmlStrip),
            "mapping", required(CharFilters::mapping, "mappings"),
            "pattern_replace", required(CharFilters::patternReplace, "pattern", "flags", "replacement"));

    private CharFilters() {}

    private static CharFilterFactory htmlStrip(Given given) {
        return new AbstractCharFilterFactory(given.name()) {
            @Override
            public Reader create(Reader text) {
                return new HTMLStripCharFilter(text);
            }
        };
    }

    private static CharFilterFactory mapping(Given given) {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        for (String rule : given.list("mappings")) {
            String[] sides = rule.split("=>", -1);
            if (sides.length != 2 || rule.contains("\\")) {
                throw new IllegalArgumentException(
                        "[" + given.name() + "]: a mapping is written “from => to”, without escapes here: " + rule);
            }
            map.add(sides[0].strip(), sides[1].strip());
        }
        NormalizeCharMap built = map.build();
        return new Normalizing(given.name(), text -> new MappingCharFilter(built, text));
    }

    private static CharFilterFactory patternReplace(Given given) {
        Pattern pattern = given.pattern(null);
        String replacement = given.text("replacement", "");
        return new Normalizing(given.name(), text -> new PatternReplaceCharFilter(pattern, replacement, text));
    }

    /** One that normalizers of keyword fields may name too. */
    private static final class Normalizing extends AbstractCharFilterFactory implements NormalizingCharFilterFactory {
        private final UnaryOperator<Reader> filter;

        Normalizing(String name, UnaryOperator<Reader> filter) {
            super(name);
            this.filter = filter;
        }

        @Override
        public Reader create(Reader text) {
            return filter.apply(text);
        }
    }
}
