package city.hotline.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a ranking looks at: how the words of a question stand in an answer, how long that is, whether it was chosen for such a
 * question or for any before, and the caller's signals.
 *
 * <p>Whether answers return is for a city to say: where many ask the same, what was chosen is chosen again; where each answer
 * was written for one letter, it is not. So that weight may have either sign. It never outweighs having been chosen for just
 * this question.
 */
final class Traits {
    /** BM25, share of the question found by grams, by words, length, chosen for such a question, chosen for any. */
    static final List<SignalPrior> OWN = List.of(
            new SignalPrior(0.8, 0),
            new SignalPrior(2, 0),
            new SignalPrior(2, 0),
            new SignalPrior(-0.7, Double.NEGATIVE_INFINITY),
            new SignalPrior(6, 4),
            new SignalPrior(0, -3));

    private static final double K1 = 1.2;
    private static final double B = 0.75;
    /** Brings BM25 to the size of the others. */
    private static final double SCALE = 10;

    private static final int NONE = -1;

    private final Rarity rarity;
    private final AskedBefore before;

    Traits(Rarity rarity, AskedBefore before) {
        this.rarity = rarity;
        this.before = before;
    }

    List<Trait> of(String question, List<Rankable> candidates) {
        return traits(question, candidates, NONE);
    }

    /** As they were before that choice was made: it is among what was asked before and would speak for itself. */
    List<Trait> of(RankingExample example) {
        return traits(example.question(), example.candidates(), example.chosen());
    }

    private List<Trait> traits(String question, List<Rankable> candidates, int learntFrom) {
        int[] grams = Grams.distinct(question);
        Set<String> words = Words.of(Terms.folded(question)).stream()
                .filter(word -> word.length() > 1)
                .collect(Collectors.toSet());
        return IntStream.range(0, candidates.size())
                .mapToObj(place -> trait(grams, words, candidates.get(place), place == learntFrom))
                .toList();
    }

    double likeness(String question, String key) {
        return before.likeness(key, Grams.distinct(question), rarity);
    }

    private Trait trait(int[] question, Set<String> words, Rankable candidate, boolean learntFrom) {
        int[] answer = Grams.of(candidate.text());
        Arrays.sort(answer);
        double[] values = new double[OWN.size() + candidate.signals().size()];
        values[0] = relevance(question, answer) / SCALE;
        values[1] = share(question, answer);
        values[2] = share(words, Terms.folded(candidate.text()));
        values[3] = Math.log(answer.length + 1.0);
        double likeness = learntFrom
                ? before.likenessWithout(candidate.key(), question, rarity)
                : before.likeness(candidate.key(), question, rarity);
        boolean chosen = learntFrom ? before.chosenWithout(candidate.key(), question) : before.chosen(candidate.key());
        values[4] = likeness * likeness;
        values[5] = chosen ? 1 : 0;
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
