package city.hotline.cases;

import city.hotline.foundation.Refusal;
import java.util.Set;

/** Of many cases that were to be worked on together some could not be; nothing was done with any. */
public final class BatchRefused extends Refusal {
    private final transient Set<CaseId> refused;

    /**
     * @param all how many were asked for
     * @param unknown how many of them this city has not
     * @param changed how many somebody else changed meanwhile
     * @param elsewhere how many stand where the act does not follow
     */
    BatchRefused(Set<CaseId> refused, int all, int unknown, int changed, int elsewhere) {
        super(Kind.CONFLICT, "CASES_REFUSED", all, refused.size(), unknown, changed, elsewhere);
        this.refused = Set.copyOf(refused);
    }

    /** Those that could not be worked on. */
    public Set<CaseId> refused() {
        return refused;
    }
}
