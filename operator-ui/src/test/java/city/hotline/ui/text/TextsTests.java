package city.hotline.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTests {
    private static final Pattern USED = Pattern.compile(
            "(?:\\bT\\.t|getTranslation|StatusWord\\.of\\([^\"]*|Texts\\.of\\(\\w+,)\\s*\\(?\\s*\"([^\"]+)\"(\\s*\\+)?");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+");
    private static final Pattern CHINESE_LITERAL = Pattern.compile("\"[^\"\\n]*\\p{IsHan}[^\"\\n]*\"");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(Texts.all(Locale.ENGLISH).keySet())
                .isEqualTo(Texts.all(Locale.CHINA).keySet());
    }

    @Test
    void bothLanguagesNameTheSameFacts() {
        Texts.all(Locale.CHINA)
                .forEach((key, chinese) -> assertThat(
                                places(Texts.all(Locale.ENGLISH).get(key)))
                        .as(key)
                        .isEqualTo(places(chinese)));
    }

    @Test
    void everyTextThatAScreenUsesIsThere() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path source : sources()) {
            USED.matcher(Files.readString(source)).results().forEach(use -> {
                if (!isThere(use)) {
                    missing.add(source.getFileName() + ": " + use.group(1));
                }
            });
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void noScreenHasChineseWordsInItsSource() throws IOException {
        List<String> found = sources().stream()
                .filter(source ->
                        CHINESE_LITERAL.matcher(withoutComments(source)).find())
                .map(Path::toString)
                .toList();

        assertThat(found).isEmpty();
    }

    /** A key that is put together from a literal beginning is there when some key begins so. */
    private static boolean isThere(MatchResult use) {
        return use.group(2) == null
                ? Texts.has(use.group(1))
                : Texts.all(Locale.CHINA).keySet().stream().anyMatch(key -> key.startsWith(use.group(1)));
    }

    private static Set<String> places(String pattern) {
        return PLACE.matcher(pattern).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withoutComments(Path source) {
        try {
            return Files.readString(source).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//[^\\n]*", "");
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/city/hotline/ui"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
