package city.hotline.learning;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What the texts of one source say of each label, all of a label's texts taken as one: how often which term stands in them,
 * and by BM25 how much a text is about it (Robertson, Zaragoza: The Probabilistic Relevance Framework, 2009).
 */
final class LabelTexts {
    private static final double K1 = 1.2;
    private static final double B = 0.75;
    private static final int[] NOWHERE = {};

    /** Pairs of a label's place and how often the term stands there, by term. */
    private final Map<String, int[]> counts;

    private final int[] lengths;
    private final double meanLength;

    private LabelTexts(Map<String, int[]> counts, int[] lengths) {
        this.counts = counts;
        this.lengths = lengths;
        this.meanLength =
                Arrays.stream(lengths).filter(length -> length > 0).average().orElse(1);
    }

    /** @param labels those of other examples are left out */
    static LabelTexts of(List<Example> examples, List<String> labels) {
        Map<String, Integer> places = places(labels);
        Map<String, Map<Integer, Integer>> sums = new HashMap<>();
        int[] lengths = new int[labels.size()];
        for (Example example : examples) {
            Integer label = places.get(example.label());
            if (label != null) {
                ContentTerms.of(example.text()).forEach((term, count) -> {
                    sums.computeIfAbsent(term, key -> new TreeMap<>()).merge(label, count, Integer::sum);
                    lengths[label] += count;
                });
            }
        }
        Map<String, int[]> counts = HashMap.newHashMap(sums.size());
        sums.forEach((term, byLabel) -> counts.put(term, pairs(byLabel)));
        return new LabelTexts(counts, lengths);
    }

    void addLabels(String term, BitSet labels) {
        int[] pairs = counts.getOrDefault(term, NOWHERE);
        for (int i = 0; i < pairs.length; i += 2) {
            labels.set(pairs[i]);
        }
    }

    /** How much of one occurrence of the text's term speaks for each label, added to {@code sums}. */
    void addTo(double[] sums, String term, double weight) {
        int[] pairs = counts.getOrDefault(term, NOWHERE);
        for (int i = 0; i < pairs.length; i += 2) {
            sums[pairs[i]] += weight * saturated(pairs, i);
        }
    }

    double at(int label, String term) {
        int[] pairs = counts.getOrDefault(term, NOWHERE);
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i] == label) {
                return saturated(pairs, i);
            }
        }
        return 0;
    }

    static Map<String, Integer> places(List<String> labels) {
        Map<String, Integer> places = HashMap.newHashMap(labels.size());
        for (int label = 0; label < labels.size(); label++) {
            places.put(labels.get(label), label);
        }
        return places;
    }

    private double saturated(int[] pairs, int i) {
        int count = pairs[i + 1];
        return count * (K1 + 1) / (count + K1 * (1 - B + B * lengths[pairs[i]] / meanLength));
    }

    private static int[] pairs(Map<Integer, Integer> byLabel) {
        return byLabel.entrySet().stream()
                .flatMapToInt(entry -> IntStream.of(entry.getKey(), entry.getValue()))
                .toArray();
    }
}
