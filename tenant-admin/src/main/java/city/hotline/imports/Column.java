package city.hotline.imports;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a column of a table can hold. */
public interface Column {
    /** The name used in {@code --map} and in bundles, for example {@code registeredAt}. */
    String key();

    /** @param plain a heading as {@link #plain} gives it */
    boolean isCalled(String plain);

    /** A heading without case, width, spaces, underscores, stars of required columns and remarks in brackets. */
    static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\([^)]*\\)|[\\s_\\-.:*\"']", "");
    }

    /** What a field is called: by its key and by {@code names}, all plain. */
    static Set<String> called(String key, String... names) {
        return Stream.concat(Stream.of(key), Arrays.stream(names))
                .map(Column::plain)
                .collect(Collectors.toUnmodifiableSet());
    }
}
