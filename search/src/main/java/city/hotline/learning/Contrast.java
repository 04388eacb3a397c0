package city.hotline.learning;

import java.util.List;

/**
 * How unevenly each term stands in the texts of a label and in the others: the size of the logarithm of the ratio of the two
 * shares (Wang, Manning: Baselines and Bigrams, ACL 2012). A machine on rows stretched so looks at what tells labels apart
 * more than at what is rare.
 */
final class Contrast {
    /** As if every term stood a little everywhere; chosen by cross-validation (decision 0012). */
    private static final double EVERYWHERE = 0.05;

    private final float[] factors;

    private Contrast(float[] factors) {
        this.factors = factors;
    }

    /**
     * The rows keep their length on average, so that one cost of errors suits both.
     *
     * @param terms so many places from the beginning are terms; the others keep their value
     */
    static Contrast of(List<Row> rows, boolean[] positive, int terms, int size) {
        double[] in = new double[size];
        double[] out = new double[size];
        for (int i = 0; i < positive.length; i++) {
            rows.get(i).addTo(positive[i] ? in : out, 1);
        }
        double allIn = sum(in, terms) + EVERYWHERE * terms;
        double allOut = sum(out, terms) + EVERYWHERE * terms;
        float[] factors = new float[size];
        for (int place = 0; place < size; place++) {
            factors[place] = place >= terms
                    ? 1
                    : (float) Math.abs(
                            Math.log((in[place] + EVERYWHERE) / allIn) - Math.log((out[place] + EVERYWHERE) / allOut));
        }
        return new Contrast(evened(factors, rows, terms));
    }

    Row stretched(Row row) {
        float[] value = new float[row.value().length];
        for (int i = 0; i < value.length; i++) {
            value[i] = row.value()[i] * factors[row.at()[i]];
        }
        return new Row(row.at(), value);
    }

    /** The weights that do to a row what {@code weights} do to a stretched one. */
    double[] pulledBack(double[] weights) {
        double[] pulled = new double[weights.length];
        for (int place = 0; place < weights.length; place++) {
            pulled[place] = weights[place] * factors[place];
        }
        return pulled;
    }

    private static float[] evened(float[] factors, List<Row> rows, int terms) {
        double before = 0;
        double after = 0;
        for (Row row : rows) {
            for (int i = 0; i < row.at().length && row.at()[i] < terms; i++) {
                double value = row.value()[i];
                double stretched = value * factors[row.at()[i]];
                before += value * value;
                after += stretched * stretched;
            }
        }
        float scale = after == 0 ? 1 : (float) Math.sqrt(before / after);
        for (int place = 0; place < terms; place++) {
            factors[place] *= scale;
        }
        return factors;
    }

    private static double sum(double[] values, int terms) {
        double sum = 0;
        for (int place = 0; place < terms; place++) {
            sum += values[place];
        }
        return sum;
    }
}
