package city.hotline.supervision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A party's part in a supervision.
 *
 * @param by the signature of whoever named it; {@code endedBy} alike, empty while it runs
 * @param ended when it ended before the supervision did; null where it did not
 * @param reason why it ended; empty while it runs
 */
public record Part(
        Party party, Instant since, String by, @Nullable Instant ended, String endedBy, String reason) {
    public boolean runs() {
        return ended == null;
    }

    boolean ranAt(Instant at) {
        return !since.isAfter(at) && (ended == null || ended.isAfter(at));
    }
}
