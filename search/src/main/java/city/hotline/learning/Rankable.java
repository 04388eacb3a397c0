package city.hotline.learning;

import java.util.List;

/**
 * Something that may answer a question.
 *
 * @param key the same for the same answer, whenever it is asked for
 * @param signals what speaks for it besides its text, in an order that is the caller's own
 */
public record Rankable(String key, String text, List<Double> signals) {
    public Rankable {
        signals = List.copyOf(signals);
    }
}
