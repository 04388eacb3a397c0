package city.hotline.learning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Greetings, filler of speech, pronouns, particles: words that say nothing of what a text is about. */
final class FunctionWords {
    private static final String FILE = "function-words.txt";
    private static final Set<String> ALL = read();

    private FunctionWords() {}

    /** @param word as {@link Words} cuts it, folded */
    static boolean contain(String word) {
        return ALL.contains(word);
    }

    private static Set<String> read() {
        try (InputStream file = Objects.requireNonNull(FunctionWords.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
