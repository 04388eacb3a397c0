package city.hotline.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Linear machines over one vocabulary, one for each label; of two labels the second has one and the first its opposite.
 */
final class Machines {
    private final Vocabulary vocabulary;
    private final int labels;
    private final Weights weights;

    private Machines(Vocabulary vocabulary, int labels, Weights weights) {
        this.vocabulary = vocabulary;
        this.labels = labels;
        this.weights = weights;
    }

    static Machines train(Corpus corpus, int[] chosen, Recipe recipe) {
        Vocabulary vocabulary = Vocabulary.of(corpus, chosen, recipe);
        int[] places = vocabulary.placesIn(corpus);
        List<Row> rows = Arrays.stream(chosen)
                .mapToObj(i -> vocabulary.row(corpus, i, places))
                .toList();
        int labels = corpus.names().size();
        List<Row> machines = IntStream.range(labels == 2 ? 1 : 0, labels)
                .mapToObj(label -> Row.of(machine(corpus, chosen, rows, label, vocabulary)))
                .toList();
        return new Machines(vocabulary, labels, Weights.of(machines, vocabulary.size()));
    }

    /** The margins of every text by machines that did not see it in training. */
    static List<double[]> heldBack(Corpus corpus, Recipe recipe, int parts) {
        int[] fold = Folds.of(corpus.labels(), parts);
        double[][] margins = new double[corpus.size()][];
        for (int part = 0; part < parts; part++) {
            int held = part;
            Machines machines = train(
                    corpus,
                    IntStream.range(0, corpus.size())
                            .filter(i -> fold[i] != held)
                            .toArray(),
                    recipe);
            int[] places = machines.vocabulary.placesIn(corpus);
            for (int i = 0; i < corpus.size(); i++) {
                if (fold[i] == held) {
                    margins[i] = machines.margins(machines.vocabulary.row(corpus, i, places));
                }
            }
        }
        return Arrays.asList(margins);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    double[] margins(Row row) {
        double[] margins = weights.times(row);
        return labels == 2 ? new double[] {-margins[0], margins[0]} : margins;
    }

    /** How much the term at {@code place} of the vocabulary speaks for {@code label}. */
    double weight(int label, int place) {
        return labels == 2 ? (label == 1 ? weights.at(0, place) : -weights.at(0, place)) : weights.at(label, place);
    }

    void write(DataOutputStream out) throws IOException {
        vocabulary.write(out);
        out.writeInt(labels);
        weights.write(out);
    }

    static Machines read(DataInputStream in) throws IOException {
        Vocabulary vocabulary = Vocabulary.read(in);
        int labels = in.readInt();
        return new Machines(vocabulary, labels, Weights.read(in));
    }

    private static double[] machine(Corpus corpus, int[] chosen, List<Row> rows, int label, Vocabulary vocabulary) {
        boolean[] positive = new boolean[chosen.length];
        int count = 0;
        for (int i = 0; i < chosen.length; i++) {
            positive[i] = corpus.label(chosen[i]) == label;
            count += positive[i] ? 1 : 0;
        }
        double cost = vocabulary.recipe().cost();
        boolean balanced = vocabulary.recipe().balanced() && count > 0 && count < chosen.length;
        double found = balanced ? cost * chosen.length / (2.0 * count) : cost;
        double missed = balanced ? cost * chosen.length / (2.0 * (chosen.length - count)) : cost;
        double[] weights = SupportVectors.train(rows, positive, vocabulary.size(), found, missed);
        return vocabulary.recipe().contrast()
                ? sum(weights, contrasted(rows, positive, vocabulary, found, missed))
                : weights;
    }

    private static double[] contrasted(
            List<Row> rows, boolean[] positive, Vocabulary vocabulary, double found, double missed) {
        Contrast contrast = Contrast.of(rows, positive, vocabulary.terms(), vocabulary.size());
        List<Row> stretched = rows.stream().map(contrast::stretched).toList();
        return contrast.pulledBack(SupportVectors.train(stretched, positive, vocabulary.size(), found, missed));
    }

    private static double[] sum(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> one[i] + other[i])
                .toArray();
    }
}
