package city.hotline.learning;

/** What a ranking knows of one candidate, as numbers. */
final class Trait {
    private final double[] values;

    Trait(double[] values) {
        this.values = values;
    }

    double times(double[] weights) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * weights[i];
        }
        return sum;
    }

    void addTo(double[] sums, double factor) {
        for (int i = 0; i < values.length; i++) {
            sums[i] += factor * values[i];
        }
    }
}
