package city.hotline.learning;

import java.util.List;
import java.util.Random;

/**
 * Trains a linear support vector machine with squared hinge loss by dual coordinate descent (Hsieh, Chang, Lin, Keerthi,
 * Sundararajan: A Dual Coordinate Descent Method for Large-scale Linear SVM, ICML 2008), as liblinear does; a test holds it
 * against liblinear. It works on {@link Row}s, which take 8 bytes for a number where liblinear's objects take 28: the
 * background training of a city has to fit beside the calls.
 */
final class SupportVectors {
    private static final double TOLERANCE = 0.05;
    private static final int MOST_ROUNDS = 300;

    private final List<Row> rows;
    private final boolean[] positive;
    private final double positiveCost;
    private final double negativeCost;
    private final double[] weights;
    private final double[] alpha;
    private final double[] diagonal;

    private SupportVectors(List<Row> rows, boolean[] positive, int size, double positiveCost, double negativeCost) {
        this.rows = rows;
        this.positive = positive;
        this.positiveCost = positiveCost;
        this.negativeCost = negativeCost;
        this.weights = new double[size];
        this.alpha = new double[rows.size()];
        this.diagonal = new double[rows.size()];
    }

    /**
     * The same input gives the same weights.
     *
     * @param size of the space that the rows stand in; a constant part for the bias is the caller's
     */
    static double[] train(List<Row> rows, boolean[] positive, int size, double positiveCost, double negativeCost) {
        SupportVectors machine = new SupportVectors(rows, positive, size, positiveCost, negativeCost);
        machine.descend();
        return machine.weights;
    }

    private void descend() {
        Random random = new Random(0);
        int[] order = new int[rows.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
            diagonal[i] = rows.get(i).squaredLength() + slack(i);
        }
        int active = order.length;
        double above = Double.POSITIVE_INFINITY;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double highest = Double.NEGATIVE_INFINITY;
            double lowest = Double.POSITIVE_INFINITY;
            shuffle(order, active, random);
            for (int k = 0; k < active; k++) {
                int i = order[k];
                double gradient = gradient(i);
                if (alpha[i] == 0 && gradient > above) {
                    swap(order, k--, --active);
                    continue;
                }
                double projected = alpha[i] == 0 ? Math.min(gradient, 0) : gradient;
                highest = Math.max(highest, projected);
                lowest = Math.min(lowest, projected);
                if (Math.abs(projected) > 1e-12) {
                    step(i, gradient);
                }
            }
            if (highest - lowest <= TOLERANCE || active == 0) {
                if (active == order.length) {
                    return;
                }
                active = order.length;
                above = Double.POSITIVE_INFINITY;
            } else {
                above = highest <= 0 ? Double.POSITIVE_INFINITY : highest;
            }
        }
    }

    private double gradient(int i) {
        return sign(i) * rows.get(i).times(weights) - 1 + alpha[i] * slack(i);
    }

    private void step(int i, double gradient) {
        double before = alpha[i];
        alpha[i] = Math.max(before - gradient / diagonal[i], 0);
        rows.get(i).addTo(weights, (alpha[i] - before) * sign(i));
    }

    private double sign(int i) {
        return positive[i] ? 1 : -1;
    }

    private double slack(int i) {
        return 0.5 / (positive[i] ? positiveCost : negativeCost);
    }

    private static void shuffle(int[] order, int length, Random random) {
        for (int k = 0; k < length; k++) {
            swap(order, k, k + random.nextInt(length - k));
        }
    }

    private static void swap(int[] order, int a, int b) {
        int kept = order[a];
        order[a] = order[b];
        order[b] = kept;
    }
}
