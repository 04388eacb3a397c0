package city.hotline.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Linear machines over one vocabulary, one for each label; of two labels the second has one and the first its opposite.
 */
final class Machines {
    private final Vocabulary vocabulary;
    private final int labels;
    private final float[][] weights;

    Machines(Vocabulary vocabulary, int labels, float[][] weights) {
        this.vocabulary = vocabulary;
        this.labels = labels;
        this.weights = weights;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    static Machines train(Corpus corpus, int[] chosen, Recipe recipe) {
        Vocabulary vocabulary = Vocabulary.of(corpus, chosen, recipe);
        int[] places = vocabulary.placesIn(corpus);
        List<Row> rows = Arrays.stream(chosen)
                .mapToObj(i -> vocabulary.row(corpus, i, places))
                .toList();
        int labels = corpus.names().size();
        float[][] weights = IntStream.range(labels == 2 ? 1 : 0, labels)
                .mapToObj(label -> machine(corpus, chosen, rows, label, vocabulary))
                .toArray(float[][]::new);
        return new Machines(vocabulary, labels, weights);
    }

    double[] margins(Row row) {
        if (labels == 2) {
            double margin = row.times(weights[0]);
            return new double[] {-margin, margin};
        }
        return Arrays.stream(weights).mapToDouble(row::times).toArray();
    }

    /** How much the term at {@code place} of the vocabulary speaks for {@code label}. */
    double weight(int label, int place) {
        return labels == 2 ? (label == 1 ? weights[0][place] : -weights[0][place]) : weights[label][place];
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
        return new ArrayList<>(Arrays.asList(margins));
    }

    void write(DataOutputStream out) throws IOException {
        vocabulary.write(out);
        out.writeInt(labels);
        for (float[] machine : weights) {
            Stored.write(out, machine);
        }
    }

    static Machines read(DataInputStream in) throws IOException {
        Vocabulary vocabulary = Vocabulary.read(in);
        int labels = in.readInt();
        float[][] weights = new float[labels == 2 ? 1 : labels][];
        for (int machine = 0; machine < weights.length; machine++) {
            weights[machine] = Stored.floats(in);
        }
        return new Machines(vocabulary, labels, weights);
    }

    private static float[] machine(Corpus corpus, int[] chosen, List<Row> rows, int label, Vocabulary vocabulary) {
        boolean[] positive = new boolean[chosen.length];
        int count = 0;
        for (int i = 0; i < chosen.length; i++) {
            positive[i] = corpus.label(chosen[i]) == label;
            count += positive[i] ? 1 : 0;
        }
        Recipe recipe = vocabulary.recipe();
        double cost = recipe.cost();
        boolean balanced = recipe.balanced() && count > 0 && count < chosen.length;
        double[] trained = SupportVectors.train(
                rows,
                positive,
                vocabulary.size(),
                balanced ? cost * chosen.length / (2.0 * count) : cost,
                balanced ? cost * chosen.length / (2.0 * (chosen.length - count)) : cost);
        float[] weights = new float[trained.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) trained[i];
        }
        return weights;
    }
}
