package city.hotline.followup;

import city.hotline.foundation.StoredText;
import org.jspecify.annotations.Nullable;

/**
 * What somebody saw who looked after a case on the spot.
 *
 * @param went whether he went there, or found out otherwise
 * @param satisfied what the people there say of it; null where nobody was met
 * @param words what he saw, at most 2,000 characters; must say something
 */
public record Seen(
        boolean went,
        boolean responded,
        Solved solved,
        @Nullable Boolean satisfied,
        String words) {
    public static final int WORDS = 2_000;

    public Seen {
        StoredText.required("words", words, WORDS);
    }
}
