package city.hotline.search;

import java.util.Map;

/**
 * An article that retrieval found, before it is ranked.
 *
 * @param signals every signal is in it
 * @param text title and body, for rankings that look at the words
 */
public record Candidate(KnowledgeHit hit, Map<Signal, Double> signals, String text) {
    public Candidate {
        signals = Map.copyOf(signals);
    }
}
