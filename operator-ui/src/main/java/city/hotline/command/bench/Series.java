package city.hotline.command.bench;

import java.util.Arrays;

/** How long something took each time, in milliseconds, in the order of the runs. */
public final class Series {
    private double[] values = new double[64];
    private int size;

    /** Runs {@code work} once and keeps how long it took. */
    public void time(Runnable work) {
        long began = System.nanoTime();
        work.run();
        add((System.nanoTime() - began) / 1e6);
    }

    public void add(double milliseconds) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = milliseconds;
    }

    /** What was measured so far only warmed up. */
    void forget() {
        size = 0;
    }

    int size() {
        return size;
    }

    public double p50() {
        return percentile(0, size, 0.50);
    }

    public double p95() {
        return percentile(0, size, 0.95);
    }

    /** The median of the last tenth of the runs over the median of the first tenth: 1 when nothing grew. */
    double lastTenthToFirstTenth() {
        int tenth = Math.max(1, size / 10);
        return percentile(size - tenth, size, 0.50) / percentile(0, tenth, 0.50);
    }

    private double percentile(int from, int to, double share) {
        if (from >= to) {
            throw new IllegalStateException("nothing was measured");
        }
        double[] sorted = Arrays.copyOfRange(values, from, to);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
    }
}
