package city.hotline.learning;

import java.util.Comparator;
import java.util.stream.IntStream;

/** From which value on something is said to be found. */
final class Threshold {
    private Threshold() {}

    /**
     * Half way between two neighbouring values: the one with the best F1 among those that find at least {@code recall}.
     *
     * @param found for each value whether it belongs to what is to be found
     */
    static double bestF1(double[] values, boolean[] found, double recall) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        int all = (int) IntStream.range(0, found.length).filter(i -> found[i]).count();
        double best = -1;
        double threshold = values[order[order.length - 1]];
        int right = 0;
        for (int said = 1; said <= order.length; said++) {
            right += found[order[said - 1]] ? 1 : 0;
            double f1 = 2.0 * right / (said + all);
            if (right >= recall * all && f1 > best) {
                best = f1;
                threshold = said == order.length
                        ? values[order[said - 1]]
                        : (values[order[said - 1]] + values[order[said]]) / 2;
            }
        }
        return threshold;
    }
}
