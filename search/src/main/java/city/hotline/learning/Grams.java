package city.hotline.learning;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The single characters and pairs of a text as numbers below {@link #SPACE}; two of them seldom share one. Punctuation
 * and gaps part what stands on their sides.
 */
final class Grams {
    static final int SPACE = 1 << 18;

    private Grams() {}

    /** As often as they stand there. */
    static int[] of(String text) {
        String folded = Terms.folded(text);
        return IntStream.range(0, folded.length())
                .filter(i -> Character.isLetterOrDigit(folded.charAt(i)))
                .flatMap(i -> i + 1 < folded.length() && Character.isLetterOrDigit(folded.charAt(i + 1))
                        ? IntStream.of(number(folded, i, i + 1), number(folded, i, i + 2))
                        : IntStream.of(number(folded, i, i + 1)))
                .toArray();
    }

    /** Each once, ascending. */
    static int[] distinct(String text) {
        return Arrays.stream(of(text)).sorted().distinct().toArray();
    }

    static int word(String word) {
        return number(word, 0, word.length());
    }

    private static int number(String text, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 0x01000193 ^ text.charAt(i);
        }
        hash *= 0x9E3779B1;
        return (hash >>> 14) & (SPACE - 1);
    }
}
