package city.hotline.outbox;

import java.util.concurrent.atomic.LongAdder;

/** What this process has handed over since it started; a turn that rolled back in the end may be counted twice. */
final class Tally {
    private final LongAdder delivered = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final LongAdder buried = new LongAdder();

    void delivered(int entries) {
        delivered.add(entries);
    }

    void refused() {
        refused.increment();
    }

    void buried() {
        buried.increment();
    }

    long allDelivered() {
        return delivered.sum();
    }

    long allRefused() {
        return refused.sum();
    }

    long allBuried() {
        return buried.sum();
    }
}
