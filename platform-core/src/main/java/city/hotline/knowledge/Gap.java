package city.hotline.knowledge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question to which operators found nothing.
 *
 * @param question as it was asked last, at most 200 characters, long numbers left out
 * @param times how often
 * @param operators how many people asked it
 * @param article what answers it now; null unless it is {@code ANSWERED}
 * @param closedBy as a timeline names people; empty while it is open
 */
public record Gap(
        GapId id,
        String question,
        int times,
        int operators,
        Instant firstAt,
        Instant lastAt,
        State state,
        @Nullable ArticleId article,
        String closedBy) {

    /** What became of it. */
    public enum State {
        OPEN,
        /** An article was linked. When the question is missed again it is open again. */
        ANSWERED,
        /** Nobody has to write anything. It stays closed however often it is asked. */
        NOT_NEEDED
    }
}
