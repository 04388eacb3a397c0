package city.hotline.search;

import java.time.Instant;
import java.util.List;

/**
 * Words that are found for one another.
 *
 * @param words 2 to 12, in the order in which they were given
 * @param changedBy the login name of whoever made or changed it last
 */
public record SynonymGroup(SynonymGroupId id, List<String> words, Instant changedAt, String changedBy) {
    public SynonymGroup {
        words = List.copyOf(words);
    }
}
