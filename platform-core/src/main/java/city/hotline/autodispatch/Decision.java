package city.hotline.autodispatch;

import city.hotline.cases.CaseId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a case, from what, and what became of it.
 *
 * @param caseNumber as people call the case
 * @param actual who took it in the end; null while that is not known
 */
public record Decision(
        DecisionId id,
        CaseId caseId,
        String caseNumber,
        Evidence evidence,
        Verdict verdict,
        Instant at,
        Outcome outcome,
        @Nullable Nominee actual) {
    public boolean dispatched() {
        return verdict.hold() == null;
    }
}
