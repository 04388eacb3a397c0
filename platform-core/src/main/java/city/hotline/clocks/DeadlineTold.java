package city.hotline.clocks;

import city.hotline.cases.CaseId;
import city.hotline.cases.DeadlineKind;
import java.time.Instant;

/**
 * Somebody is to hear that a deadline is about to be over, or was missed. Published once for each rung, inside the
 * transaction that remembers it: what a listener writes there happens exactly as often.
 *
 * @param due when it is, or was, over
 * @param at when it is told; long after {@code due} where nothing ran
 */
public record DeadlineTold(
        DeadlineId deadline, CaseId caseId, DeadlineKind kind, Rung rung, Audience audience, Instant due, Instant at) {}
