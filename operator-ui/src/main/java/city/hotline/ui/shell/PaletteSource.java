package city.hotline.ui.shell;

import java.util.List;

/** A bean in which the palette looks: views, cases, callers, items, knowledge. */
public interface PaletteSource {
    /** The heading over its hits, in the user's language. */
    String heading();

    /** Ascending from top to bottom. */
    int order();

    /**
     * What matches, best first, asked in the request of the present user.
     *
     * <p>A source that {@link #isFarAway()} is asked on another thread, where no screen is at hand: its language included.
     *
     * @param query what was typed, trimmed; empty when nothing was typed yet
     * @param limit no more than this many
     */
    List<PaletteHit> find(String query, int limit);

    /** Whether looking there may take a while: the palette shows the others first. */
    default boolean isFarAway() {
        return false;
    }
}
