package city.hotline.catalogue;

import java.util.Comparator;

/**
 * How well a search fits one entry.
 *
 * @param distance within the same reason: less is nearer
 */
record Rank(MatchReason reason, int distance) implements Comparable<Rank> {
    private static final Comparator<Rank> ORDER =
            Comparator.comparing(Rank::reason).thenComparingInt(Rank::distance);

    @Override
    public int compareTo(Rank other) {
        return ORDER.compare(this, other);
    }
}
