package city.hotline.search;

import java.time.LocalDate;
import java.util.List;

/**
 * A question as an engine gets it: with what the city's synonyms add and what the asker may open.
 *
 * @param alternatives at most 20
 * @param today in the city's zone; articles that are not valid on that day are left out
 * @param limit 1 to 50
 */
public record Sought(Question question, List<Alternative> alternatives, Viewer viewer, LocalDate today, int limit) {
    public Sought {
        alternatives = List.copyOf(alternatives);
    }
}
