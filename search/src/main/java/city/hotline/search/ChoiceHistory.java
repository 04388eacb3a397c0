package city.hotline.search;

import java.time.Instant;
import java.util.List;

/**
 * What operators chose, for those who learn from it. It is read by the house itself, for the tenant of the present work,
 * and asks nobody's permission.
 */
public interface ChoiceHistory {
    /**
     * The newest choices first. Choices are kept for 400 days.
     *
     * @param since only those made at that time or later
     * @param limit at least 1
     */
    List<Choice> since(Instant since, int limit);
}
