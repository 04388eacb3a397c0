package city.hotline.catalogue;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that an entry is found by, folded: the content of the column {@code search_text}. One text serves both the
 * database, which looks in it for parts, and the ranking, which needs to know what each part is.
 *
 * @param synonyms other words for it
 * @param paths the levels above it, each as the beginning of a text that ends with its name: in Chinese, pinyin, initials
 */
record SearchText(
        String code,
        String name,
        String english,
        String pinyin,
        String initials,
        List<String> synonyms,
        List<String> paths) {

    /** @param levels from the highest down to the one above the entry; may be empty */
    static SearchText of(String code, Wording name, List<String> synonyms, List<Wording> levels) {
        String folded = Folding.fold(name.zh());
        Reading reading = Reading.of(folded);
        return new SearchText(
                Folding.fold(code),
                folded,
                Folding.fold(name.en()),
                reading.pinyin(),
                reading.initials(),
                synonyms.stream().map(Folding::fold).toList(),
                paths(folded, levels));
    }

    String encoded() {
        return code + "\n" + words();
    }

    /** Everything but the code: a few digits from the middle of a code mean nothing. */
    String words() {
        return String.join("\n", name, english, pinyin, initials, String.join(" ", synonyms), String.join(" ", paths));
    }

    static SearchText decoded(String encoded) {
        String[] lines = encoded.split("\n", -1);
        return new SearchText(lines[0], lines[1], lines[2], lines[3], lines[4], split(lines[5]), split(lines[6]));
    }

    private static List<String> split(String line) {
        return Arrays.stream(line.split(" ")).filter(part -> !part.isEmpty()).toList();
    }

    private static List<String> paths(String name, List<Wording> levels) {
        List<String> chinese =
                levels.stream().map(level -> Folding.fold(level.zh())).toList();
        Set<String> paths = new LinkedHashSet<>();
        for (int level = 0; level < chinese.size(); level++) {
            paths.add(String.join("", chinese.subList(level, chinese.size())) + name);
            paths.add(chinese.get(level) + name);
        }
        List<Reading> readings = paths.stream().map(Reading::of).toList();
        return Stream.of(
                        paths.stream(),
                        readings.stream().map(Reading::pinyin),
                        readings.stream().map(Reading::initials),
                        levels.stream().map(level -> Folding.fold(level.en())))
                .flatMap(forms -> forms)
                .toList();
    }
}
