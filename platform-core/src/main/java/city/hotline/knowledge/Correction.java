package city.hotline.knowledge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody would have otherwise in an article.
 *
 * @param articleVersion the served version that it is about
 * @param by who proposed it, as a timeline names people
 * @param decidedBy empty while it is open
 * @param reason why it was declined, else empty
 * @param becameVersion the draft that it became; null unless it was accepted
 */
public record Correction(
        CorrectionId id,
        ArticleId article,
        String articleTitle,
        int articleVersion,
        String text,
        State state,
        String by,
        Instant at,
        String decidedBy,
        @Nullable Instant decidedAt,
        String reason,
        @Nullable Integer becameVersion) {

    /** What became of it. */
    public enum State {
        OPEN,
        ACCEPTED,
        DECLINED
    }
}
