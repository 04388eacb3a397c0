package city.hotline.outbox;

import java.time.Duration;

/**
 * What this process remembers of one tenant and topic: how much it takes at once and how long it rests after trouble. It
 * takes less when the consumer threw, so that a poisonous entry is found by halving, and when a turn took long, so that
 * others need not wait; it takes more when all went well.
 */
final class Lane {
    private static final Duration LONG = Duration.ofSeconds(2);
    private static final int FEWEST_WHEN_SLOW = 16;
    private static final BackOff REST = new BackOff(Duration.ofMillis(500), Duration.ofMinutes(1));

    private final int largest;
    private int limit;
    private int troubles;
    private long restsUntil = System.nanoTime();

    Lane(int largest) {
        this.largest = largest;
        this.limit = largest;
    }

    synchronized int limit() {
        return limit;
    }

    synchronized boolean rests() {
        return System.nanoTime() - restsUntil < 0;
    }

    /** Whether there is nothing to remember. */
    synchronized boolean isFresh() {
        return limit == largest && troubles == 0;
    }

    synchronized void went(Duration took) {
        troubles = 0;
        if (took.compareTo(LONG) > 0) {
            limit = Math.max(Math.min(limit, FEWEST_WHEN_SLOW), limit / 2);
        } else {
            limit = Math.min(largest, limit * 2);
        }
    }

    /** After the consumer threw at so many. */
    synchronized void shrinkBelow(int rows) {
        limit = Math.max(1, rows / 2);
    }

    /** After the one entry that stood in the way was put aside. */
    synchronized void cleared() {
        troubles = 0;
        limit = Math.min(largest, 2);
    }

    /** Something that is no entry's fault: it is left alone for a while, longer each time. */
    synchronized void rest(double chance) {
        troubles++;
        restsUntil = System.nanoTime() + REST.after(troubles, chance).toNanos();
    }
}
