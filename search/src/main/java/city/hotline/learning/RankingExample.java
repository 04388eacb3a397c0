package city.hotline.learning;

import java.util.List;

/**
 * A question and which of its candidates somebody chose.
 *
 * @param chosen the place of that one in {@code candidates}
 */
public record RankingExample(String question, List<Rankable> candidates, int chosen) {
    public RankingExample {
        candidates = List.copyOf(candidates);
    }
}
