package city.hotline.imports;

import java.util.List;
import java.util.stream.Collectors;

/** Text from a file cut down to what a sentence can hold. */
final class Shortened {
    private static final int LONGEST = 60;
    private static final int MOST = 30;

    private Shortened() {}

    /** On one line, without signs that no screen shows, at most 60 characters; a character is never cut in two. */
    static String text(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Zl}\\p{Zp}]+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    static String list(List<String> texts) {
        String listed = texts.stream()
                .filter(text -> !text.isEmpty())
                .limit(MOST)
                .map(Shortened::text)
                .collect(Collectors.joining("、"));
        return texts.size() > MOST ? listed + "…" : listed;
    }
}
