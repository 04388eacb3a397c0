package city.hotline.ui.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** Words in one line of text, as people write them one after the other. */
public final class WordList {
    private static final Pattern BETWEEN = Pattern.compile("[、,，;；\\n]+");

    private WordList() {}

    /** Each once, in their order. */
    public static List<String> read(String line) {
        return BETWEEN.splitAsStream(line)
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    public static String write(Collection<String> words) {
        return String.join("、", words);
    }
}
