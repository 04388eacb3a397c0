package city.hotline.learning;

/** A text as numbers, the sparse way: the places that are not zero, ascending, and what stands there. */
final class Row {
    private final int[] at;
    private final float[] value;

    Row(int[] at, float[] value) {
        this.at = at;
        this.value = value;
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

    double times(float[] weights) {
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
