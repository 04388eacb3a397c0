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
     * @param query what was typed, trimmed; empty when nothing was typed yet
     * @param limit no more than this many
     */
    List<PaletteHit> find(String query, int limit);
}
