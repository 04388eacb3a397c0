package city.hotline.learning;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * What a text's terms say of every label: by BM25 how much its names and the articles about it are about them, and how
 * like they are to its past texts.
 */
final class NamerTraits {
    /** The first of the levels of {@link Labels}. */
    static final int PAST = 2;
    /** That it is none of the labels. */
    static final int NONE = PAST + Labels.MOST_LEVELS;

    static final int SIZE = NONE + 1;

    private static final double WORD = 2;
    private static final double PAIR = 1;
    private static final double CHARACTER = 0.7;

    /** Brings likeness to the size of the others. */
    private static final double SCALE = 10;

    private final int labels;
    private final List<LabelTexts> sources;
    private final List<PastLevel> past;

    NamerTraits(int labels, LabelTexts names, LabelTexts articles, List<PastLevel> past) {
        this.labels = labels;
        this.sources = List.of(names, articles);
        this.past = List.copyOf(past);
    }

    /** One for each label, and that of none of them last. */
    double[][] of(Map<String, Integer> text) {
        double[][] traits = new double[labels + 1][SIZE];
        double[][] sums = new double[sources.size()][labels];
        for (String term : text.keySet()) {
            double weight = weight(term);
            for (int source = 0; source < sums.length; source++) {
                sources.get(source).addTo(sums[source], term, weight);
            }
        }
        for (int label = 0; label < labels; label++) {
            for (int source = 0; source < sums.length; source++) {
                traits[label][source] = sums[source][label];
            }
        }
        for (int level = 0; level < past.size(); level++) {
            put(traits, level, past.get(level).likeness(past.get(level).row(text)));
        }
        traits[labels][NONE] = 1;
        return traits;
    }

    /** The same for a text that is itself among those of the past, as if it were not. */
    double[][] withoutItself(Map<String, Integer> text, int label) {
        double[][] traits = of(text);
        for (int level = 0; level < past.size(); level++) {
            PastLevel texts = past.get(level);
            put(traits, level, texts.likenessWithoutItself(texts.row(text), label));
        }
        return traits;
    }

    private static void put(double[][] traits, int level, double[] likeness) {
        for (int label = 0; label < likeness.length; label++) {
            traits[label][PAST + level] = SCALE * likeness[label];
        }
    }

    /** How much each of {@code terms} says for {@code label}, in their order. */
    double[] shares(Map<String, Integer> text, List<String> terms, int label, double[] weights) {
        List<Row> rows = past.stream().map(level -> level.row(text)).toList();
        return terms.stream()
                .mapToDouble(term -> {
                    double named = 0;
                    for (int source = 0; source < sources.size(); source++) {
                        named += weights[source] * sources.get(source).at(label, term);
                    }
                    double remembered = 0;
                    for (int level = 0; level < past.size(); level++) {
                        remembered += weights[PAST + level] * past.get(level).share(rows.get(level), term, label);
                    }
                    return weight(term) * named + SCALE * remembered;
                })
                .toArray();
    }

    /** What a term weighs by its kind: a word says more than its characters. */
    static double kind(String term) {
        if (Family.of(term) == Family.WORDS) {
            return WORD;
        }
        return term.length() > 2 ? PAIR : CHARACTER;
    }

    /**
     * By the kind of the term and by how few labels it stands at, against a term that stands at none: so that a match says
     * as much in a small catalogue as in a large one.
     */
    private double weight(String term) {
        BitSet at = new BitSet(labels);
        sources.forEach(source -> source.addLabels(term, at));
        return kind(term) * rarity(at.cardinality()) / rarity(0);
    }

    private double rarity(int at) {
        return Math.log(1 + (labels - at + 0.5) / (at + 0.5));
    }
}
