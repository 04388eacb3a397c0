package city.hotline.catalogue;

import java.util.Comparator;

/**
 * Why an entry of a directory is offered for an item; the first in order is the best.
 *
 * @param prefix the longest beginning of the item's code that the entry answers for: six digits name the item itself,
 *     four its group, two its class
 */
public record Fit(String prefix, Reach reach) implements Comparable<Fit> {

    /** How near an entry is to the place; the earlier, the better. */
    public enum Reach {
        /** It answers for the area where the citizen is. */
        THE_AREA,
        /** It answers for the whole city. */
        WHOLE_CITY,
        /** It answers for some areas, and where the citizen is was not said. */
        SOME_AREAS
    }

    private static final Comparator<Fit> ORDER = Comparator.comparing(
                    (Fit fit) -> fit.prefix().length(), Comparator.reverseOrder())
            .thenComparing(Fit::reach);

    @Override
    public int compareTo(Fit other) {
        return ORDER.compare(this, other);
    }
}
