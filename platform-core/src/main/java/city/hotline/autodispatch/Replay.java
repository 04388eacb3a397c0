package city.hotline.autodispatch;

import java.util.List;

/**
 * What came of making decisions again.
 *
 * @param made how many were made again
 * @param different those that came out otherwise than they were kept, at most 100
 */
public record Replay(int made, List<DecisionId> different) {
    public Replay {
        different = List.copyOf(different);
    }
}
