package city.hotline.followup;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call back, as it was recorded; it never changes.
 *
 * @param attempt 1 for the first call back about the case, answered or not
 * @param actor the signature of the operator, for example 28号
 * @param answers null when nobody answered
 * @param words the citizen's, or the operator's where nobody answered
 * @param more what was answered to the questions of the rule, in their order
 * @param outcome {@code CLOSED_SOLVED}, {@code CLOSED_UNSOLVED}, {@code REWORK} or {@code CALL_AGAIN}
 * @param callAgainAt null unless nobody answered
 */
public record FollowUp(
        int attempt,
        Instant at,
        String actor,
        @Nullable FollowUpAnswers answers,
        String words,
        List<ScriptAnswer> more,
        String outcome,
        @Nullable Instant callAgainAt) {}
