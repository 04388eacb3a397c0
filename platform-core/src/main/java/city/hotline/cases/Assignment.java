package city.hotline.cases;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One time that a case was given to a handler.
 *
 * @param to who, with the name and the note of that day
 * @param assignedBy the signature of the operator, for example 28号
 * @param recordedBy the signature of whoever recorded the last step
 * @param appointedFor when the handler is to come, as agreed with the citizen; null when nothing was
 * @param result what the handler reported, empty until done
 * @param fee what the citizen paid, in yuan; null when nothing was said
 * @param returnReason empty unless it was given back
 * @param returnCause null unless the handler himself gave it back
 * @param returnNamed the department that he named instead, empty for none
 */
public record Assignment(
        Ending.Dispatch to,
        Instant assignedAt,
        String assignedBy,
        @Nullable Instant acceptedAt,
        @Nullable Instant appointedFor,
        @Nullable Instant arrivedAt,
        @Nullable Instant doneAt,
        @Nullable Instant returnedAt,
        String recordedBy,
        String result,
        @Nullable BigDecimal fee,
        String returnReason,
        @Nullable ReturnCause returnCause,
        String returnNamed) {}
