package city.hotline.cases;

import city.hotline.departments.DepartmentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case went to a handler.
 *
 * @param reworks counts how often it came back from the citizen
 * @param department null when it went to a firm or a team
 * @param item null while nobody knows what it is about
 */
public record CaseAssigned(
        CaseId id,
        int reworks,
        @Nullable DepartmentId department,
        @Nullable ItemChoice item,
        Instant at) {
    static CaseAssigned of(Case subject, Instant at) {
        Handler handler = subject.standing().handler();
        CaseFacts facts = subject.facts();
        return new CaseAssigned(
                subject.id(),
                subject.standing().reworks(),
                handler.id() == null || handler.kind() != HandlerKind.DEPARTMENT
                        ? null
                        : new DepartmentId(handler.id()),
                CaseSummary.item(facts.itemId(), facts.itemCode()),
                at);
    }
}
