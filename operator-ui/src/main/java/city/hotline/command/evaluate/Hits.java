package city.hotline.command.evaluate;

import city.hotline.command.bench.Series;

/**
 * How well questions were answered, each of which has one right answer: the share whose first, and whose first ten hits hold
 * it, and the normalised discounted cumulative gain of the first ten, 1 / log2(place + 1).
 */
final class Hits {
    private final Series times = new Series();
    private int asked;
    private int first;
    private int amongTen;
    private double gain;

    /** @param place from 1 on; 0 when the right answer is not among the first ten */
    void add(int place, double milliseconds) {
        asked++;
        first += place == 1 ? 1 : 0;
        amongTen += place > 0 ? 1 : 0;
        gain += place > 0 ? Math.log(2) / Math.log(place + 1) : 0;
        times.add(milliseconds);
    }

    double ndcg() {
        return gain / asked;
    }

    /** @throws IllegalStateException when nothing was asked */
    void print() {
        new Figures()
                .with("hit1", (double) first / asked)
                .with("hit10", (double) amongTen / asked)
                .with("ndcg10", ndcg())
                .with("p50Ms", times.p50())
                .with("p95Ms", times.p95())
                .print();
    }
}
