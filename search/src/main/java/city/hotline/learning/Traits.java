package city.hotline.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a ranking looks at: how the words of a question stand in an answer, how long that is, whether it was chosen for such a
 * question before, and the caller's signals.
 */
final class Traits {
    /** BM25, share of the question found by grams, by words, length, asked before. */
    static final List<SignalPrior> OWN = List.of(
            new SignalPrior(0.8, 0),
            new SignalPrior(2, 0),
            new SignalPrior(2, 0),
            new SignalPrior(-0.7, Double.NEGATIVE_INFINITY),
            new SignalPrior(6, 0));

    private static final double K1 = 1.2;
    private static final double B = 0.75;
    /** Brings BM25 to the size of the others. */
    private static final double SCALE = 10;

    private final Rarity rarity;
    private final AskedBefore before;

    Traits(Rarity rarity, AskedBefore before) {
        this.rarity = rarity;
        this.before = before;
    }

    /** @param learning whether the question itself is among what was asked before and has to be looked away from */
    List<Trait> of(String question, List<Rankable> candidates, boolean learning) {
        int[] grams = Grams.distinct(question);
        Set<String> words = Words.of(Terms.folded(question)).stream()
                .filter(word -> word.length() > 1)
                .collect(Collectors.toSet());
        return candidates.stream()
                .map(candidate -> trait(grams, words, candidate, learning))
                .toList();
    }

    double likeness(String question, String key) {
        return before.likeness(key, Grams.distinct(question), rarity, false);
    }

    private Trait trait(int[] question, Set<String> words, Rankable candidate, boolean learning) {
        int[] answer = Grams.of(candidate.text());
        Arrays.sort(answer);
        double[] values = new double[OWN.size() + candidate.signals().size()];
        values[0] = relevance(question, answer) / SCALE;
        values[1] = share(question, answer);
        values[2] = share(words, Terms.folded(candidate.text()));
        values[3] = Math.log(answer.length + 1.0);
        values[4] = before.likeness(candidate.key(), question, rarity, learning);
        for (int i = 0; i < candidate.signals().size(); i++) {
            values[OWN.size() + i] = candidate.signals().get(i);
        }
        return new Trait(values);
    }

    private double relevance(int[] question, int[] answer) {
        double normal = K1 * (1 - B + B * answer.length / rarity.meanLength());
        double sum = 0;
        for (int gram : question) {
            int times = count(answer, gram);
            sum += rarity.of(gram) * times * (K1 + 1) / (times + normal);
        }
        return sum;
    }

    private double share(int[] question, int[] answer) {
        double found = 0;
        double all = 0;
        for (int gram : question) {
            double weight = rarity.of(gram);
            all += weight;
            found += Arrays.binarySearch(answer, gram) >= 0 ? weight : 0;
        }
        return all == 0 ? 0 : found / all;
    }

    /** A word weighs by the rarity of its first two characters, which stand in the table. */
    private double share(Set<String> words, String answer) {
        double found = 0;
        double all = 0;
        for (String word : words) {
            double weight = rarity.of(Grams.word(word.substring(0, 2)));
            all += weight;
            found += answer.contains(word) ? weight : 0;
        }
        return all == 0 ? 0 : found / all;
    }

    private static int count(int[] sorted, int gram) {
        int at = Arrays.binarySearch(sorted, gram);
        if (at < 0) {
            return 0;
        }
        int from = at;
        while (from > 0 && sorted[from - 1] == gram) {
            from--;
        }
        int to = at;
        while (to + 1 < sorted.length && sorted[to + 1] == gram) {
            to++;
        }
        return to - from + 1;
    }

    void write(DataOutputStream out) throws IOException {
        rarity.write(out);
        before.write(out);
    }

    static Traits read(DataInputStream in) throws IOException {
        return new Traits(Rarity.read(in), AskedBefore.read(in));
    }
}
