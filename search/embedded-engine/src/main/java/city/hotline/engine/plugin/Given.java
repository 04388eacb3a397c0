package city.hotline.engine.plugin;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.jspecify.annotations.Nullable;

/**
 * What an index definition says of one component of its analysis, and where.
 *
 * @param index null for a component that belongs to no index
 * @param name under which the definition speaks of it
 */
record Given(@Nullable IndexSettings index, Environment environment, String name, Settings settings) {

    /** Makes a component from what was given. */
    interface Recipe<T> {
        T make(Given given);
    }

    /** A provider that refuses settings other than {@code known} and else follows {@code recipe}. */
    static <T> AnalysisProvider<T> provider(Recipe<T> recipe, String... known) {
        return (index, environment, name, settings) -> {
            Given given = new Given(index, environment, name, settings);
            given.refuseOthersThan(Set.of(known));
            return recipe.make(given);
        };
    }

    /** The same for a component that means nothing without settings, so that its mere name is nothing either. */
    static <T> AnalysisProvider<T> required(Recipe<T> recipe, String... known) {
        return AnalysisPlugin.requiresAnalysisSettings(provider(recipe, known));
    }

    int number(String key, int usual) {
        return settings.getAsInt(key, usual);
    }

    boolean flag(String key, boolean usual) {
        return settings.getAsBoolean(key, usual);
    }

    String text(String key, String usual) {
        return settings.get(key, usual);
    }

    List<String> list(String key) {
        return settings.getAsList(key);
    }

    Pattern pattern(@Nullable String usual) {
        String pattern = settings.get("pattern", usual);
        if (pattern == null) {
            throw new IllegalArgumentException("[" + name + "] needs a pattern");
        }
        return Regex.compile(pattern, settings.get("flags"));
    }

    private void refuseOthersThan(Set<String> known) {
        Set<String> unknown = new TreeSet<>(settings.names());
        unknown.removeIf(key -> key.equals("type") || key.equals("version") || key.startsWith("index"));
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("the embedded engine does not know the settings " + unknown + " of ["
                    + name + "]; a distribution may");
        }
    }
}
