package city.hotline.learning;

import java.util.List;

/**
 * Turns the margins of all classes into shares that sum up to one: a softmax whose steepness was fitted to margins of
 * texts that were held back (temperature scaling; Guo et al.: On Calibration of Modern Neural Networks, ICML 2017).
 */
record Calibration(double steepness) {
    private static final double FLATTEST = 0.1;
    private static final double STEEPEST = 20;

    /** @param right the place of the right class in each of {@code margins} */
    static Calibration fit(List<double[]> margins, int[] right) {
        double low = Math.log(FLATTEST);
        double high = Math.log(STEEPEST);
        for (int step = 0; step < 40; step++) {
            double third = (high - low) / 3;
            if (loss(margins, right, Math.exp(low + third)) < loss(margins, right, Math.exp(high - third))) {
                high -= third;
            } else {
                low += third;
            }
        }
        return new Calibration(Math.exp((low + high) / 2));
    }

    double[] shares(double[] margins) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double margin : margins) {
            highest = Math.max(highest, margin);
        }
        double sum = 0;
        double[] shares = new double[margins.length];
        for (int i = 0; i < margins.length; i++) {
            shares[i] = Math.exp(steepness * (margins[i] - highest));
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    private static double loss(List<double[]> margins, int[] right, double steepness) {
        Calibration tried = new Calibration(steepness);
        double loss = 0;
        for (int i = 0; i < right.length; i++) {
            loss -= Math.log(Math.max(1e-12, tried.shares(margins.get(i))[right[i]]));
        }
        return loss;
    }
}
