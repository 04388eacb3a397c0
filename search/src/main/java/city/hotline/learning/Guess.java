package city.hotline.learning;

import java.util.List;

/**
 * What a text may be.
 *
 * @param confidence 0 to 1: the share of such guesses that turned out right on texts that were held back
 * @param words what in the text speaks for it most, strongest first; at most four
 */
public record Guess(String label, double confidence, List<String> words) {
    public Guess {
        words = List.copyOf(words);
    }
}
