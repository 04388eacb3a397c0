package city.hotline.search.postgres;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Cuts text into what the database can find, as the function {@code search_grams} of each tenant's schema does: pairs of
 * neighbouring East Asian characters, such a character that stands alone, and other words of letters and digits.
 */
final class Grams {
    /** East Asian scripts begin here. */
    private static final int WIDE = 0x2E80;

    private static final int LONGEST_WORD = 40;

    private Grams() {}

    /** Told each gram, and between which two places of the text it stands. */
    interface Listener {
        void gram(String gram, int from, int until);
    }

    /** The grams of {@code text}, each once, in their order. */
    static Set<String> of(String text) {
        Set<String> grams = new LinkedHashSet<>();
        cut(fold(text).codePoints().toArray(), (gram, from, until) -> grams.add(gram));
        return grams;
    }

    /** Full width and compatibility forms become plain ones, capitals small. */
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static boolean isWide(int point) {
        return point >= WIDE && isLetter(point);
    }

    /** @param points folded already */
    static void cut(int[] points, Listener listener) {
        for (int at = 0; at < points.length; at = Math.max(at + 1, runEnd(points, at))) {
            int end = runEnd(points, at);
            if (end - at > 1 && isWide(points[at])) {
                pairs(points, at, end, listener);
            } else if (end > at) {
                int cut = Math.min(end, at + LONGEST_WORD);
                listener.gram(new String(points, at, cut - at), at, end);
            }
        }
    }

    private static void pairs(int[] points, int from, int end, Listener listener) {
        IntStream.range(from, end - 1).forEach(at -> listener.gram(new String(points, at, 2), at, at + 2));
    }

    /** Where the run of characters of one kind ends that begins at {@code from}; {@code from} itself for no letter. */
    private static int runEnd(int[] points, int from) {
        int end = from;
        while (end < points.length && isLetter(points[end]) && isWide(points[end]) == isWide(points[from])) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(int point) {
        return Character.isAlphabetic(point) || (point >= '0' && point <= '9');
    }
}
