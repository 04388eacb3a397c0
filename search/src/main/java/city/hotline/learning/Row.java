package city.hotline.learning;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A text as numbers, the sparse way: the places that are not zero, ascending, and what stands there. */
final class Row {
    private static final double NOTHING = 0.002;

    private final int[] at;
    private final float[] value;

    Row(int[] at, float[] value) {
        this.at = at;
        this.value = value;
    }

    /** What is too small to matter beside the largest is left out. */
    static Row of(double[] dense) {
        double largest = Arrays.stream(dense).map(Math::abs).max().orElse(0);
        int[] at = IntStream.range(0, dense.length)
                .filter(i -> Math.abs(dense[i]) > largest * NOTHING)
                .toArray();
        float[] value = new float[at.length];
        for (int i = 0; i < at.length; i++) {
            value[i] = (float) dense[at[i]];
        }
        return new Row(at, value);
    }

    int[] at() {
        return at;
    }

    float[] value() {
        return value;
    }

    double times(double[] weights) {
        double sum = 0;
        for (int i = 0; i < at.length; i++) {
            sum += value[i] * weights[at[i]];
        }
        return sum;
    }

    void addTo(double[] weights, double factor) {
        for (int i = 0; i < at.length; i++) {
            weights[at[i]] += factor * value[i];
        }
    }

    double squaredLength() {
        double sum = 0;
        for (float part : value) {
            sum += part * part;
        }
        return sum;
    }
}
