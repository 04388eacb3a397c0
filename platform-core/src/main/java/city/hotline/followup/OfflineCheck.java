package city.hotline.followup;

import city.hotline.cases.CaseId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case that was drawn to be looked at.
 *
 * @param place in the order of the tickets, from 1
 * @param ticket the first 16 hexadecimal digits of the SHA-256 of the seed and the case's id, joined by a colon
 * @param said what stood until then; null until it was looked at
 * @param seen null until it was looked at; {@code at} and {@code by} alike
 */
public record OfflineCheck(
        UUID id,
        UUID draw,
        CaseId caseId,
        String number,
        String title,
        String address,
        String handler,
        int place,
        String ticket,
        @Nullable Said said,
        @Nullable Seen seen,
        @Nullable Instant at,
        @Nullable String by) {

    /** Whether what was seen is what was said; false while nobody looked. */
    public boolean agrees() {
        return said != null && seen != null && said.agreesWith(seen);
    }
}
