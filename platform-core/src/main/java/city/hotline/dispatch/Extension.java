package city.hotline.dispatch;

import city.hotline.cases.CaseId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A wish for more time, and what became of it.
 *
 * @param department who asks, by its name on that day
 * @param days calendar days
 * @param due by when it is to be decided
 * @param decided when it was; null while it is open
 * @param granted null while it is open
 * @param words what was said with the decision, may be empty
 */
public record Extension(
        CaseId caseId,
        String department,
        int days,
        String reason,
        Instant asked,
        String askedBy,
        Instant due,
        @Nullable Instant decided,
        String decidedBy,
        @Nullable Boolean granted,
        String words) {}
