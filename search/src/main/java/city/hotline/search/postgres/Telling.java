package city.hotline.search.postgres;

import city.hotline.learning.Content;
import city.hotline.search.Alternative;
import city.hotline.search.Sought;
import city.hotline.search.postgres.GramTable.Sample;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Chooses from a question what is worth looking for: its rarest grams, as long as they do not stand in too many texts
 * together. So a sentence of 500 characters costs no more than a few words, and words that stand everywhere count where
 * nothing better was said.
 */
final class Telling {
    private static final int MOST = 32;
    private static final int MOST_OTHERS = 16;
    /** From here on the rare grams of a question are counted: most of them stand in no text at all. */
    private static final int MANY = 20;
    /** So many of them are, the last ones: whoever tells a long story comes to the point in the end. */
    private static final int COUNTED = 150;
    /** So many texts are read for one question. */
    private static final int BUDGET = 12_000;
    /** So many grams are looked for whatever they cost. */
    private static final int AT_LEAST = 2;

    private final GramTable table;
    private final Samples samples;

    Telling(GramTable table, Tenants tenants, Clock clock) {
        this.table = table;
        this.samples = new Samples(table, tenants, clock);
    }

    Asked of(Sought sought) {
        Set<String> said = Grams.of(Content.of(sought.question().text()));
        if (said.isEmpty()) {
            return Asked.NOTHING;
        }
        Sample sample = samples.present();
        List<Gram> grams = new ArrayList<>(chosen(said, sample));
        int needed = Math.min(2, grams.size());
        for (Alternative alternative : sought.alternatives()) {
            Set<String> other = Grams.of(alternative.other());
            other.stream()
                    .filter(gram -> !said.contains(gram))
                    .limit(Math.max(0, MOST_OTHERS + said.size() - grams.size()))
                    .map(gram ->
                            new Gram(gram, weight(sample, sample.expected(gram)), other.size() > 1 ? 1 : needed, true))
                    .forEach(grams::add);
        }
        return new Asked(grams, needed);
    }

    private List<Gram> chosen(Set<String> said, Sample sample) {
        List<String> all =
                said.stream().filter(gram -> !sample.isFrequent(gram)).toList();
        List<String> rare = all.subList(Math.max(0, all.size() - COUNTED), all.size());
        Map<String, Integer> counts = rare.size() < MANY ? Map.of() : table.counts(rare);
        ToDoubleFunction<String> expected = gram -> sample.isFrequent(gram) || counts.isEmpty()
                ? sample.expected(gram)
                : expected(counts.getOrDefault(gram, 0), sample);
        Collection<String> there = said.stream()
                .filter(gram -> sample.isFrequent(gram) || counts.isEmpty() || counts.containsKey(gram))
                .sorted(Comparator.comparingDouble(expected))
                .toList();
        return affordable(there, expected).stream()
                .map(gram -> new Gram(gram, weight(sample, expected.applyAsDouble(gram)), 1, false))
                .toList();
    }

    private static double expected(int counted, Sample sample) {
        return counted < GramTable.MOST_COUNTED ? counted : Math.max(counted, sample.all() / 200.0);
    }

    private static List<String> affordable(Collection<String> rarestFirst, ToDoubleFunction<String> expected) {
        List<String> chosen = new ArrayList<>();
        double texts = 0;
        for (String gram : rarestFirst) {
            texts += expected.applyAsDouble(gram);
            if (chosen.size() == MOST || (texts > BUDGET && chosen.size() >= AT_LEAST)) {
                break;
            }
            chosen.add(gram);
        }
        return chosen;
    }

    /** The logarithm of the inverse share of texts, as in BM25. */
    private static double weight(Sample sample, double expected) {
        return Math.log(1 + (sample.all() + 0.5) / (expected + 0.5));
    }
}
