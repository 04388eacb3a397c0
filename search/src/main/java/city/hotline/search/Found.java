package city.hotline.search;

import java.util.List;

/**
 * What was found.
 *
 * @param hits best first
 * @param total how many there are of those that the asker may open; counting stops at 10,000
 * @param degraded true when the search engine did not answer and the database did: fewer ways to be found, same rights
 */
public record Found<H>(List<H> hits, long total, boolean degraded) {
    public Found {
        hits = List.copyOf(hits);
    }
}
