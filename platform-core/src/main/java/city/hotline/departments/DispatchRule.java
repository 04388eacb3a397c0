package city.hotline.departments;

import city.hotline.catalogue.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who leads for a matter, who helps, since when and why. Only its end is ever changed.
 *
 * @param leadName as the directory has it today
 * @param from the first day, in the city's zone
 * @param until the first day on which it no longer holds; null while nobody ended it
 * @param caseNumber the case that was in dispute; empty unless a ruling wrote it
 * @param writtenBy the signature of whoever wrote it; {@code endedBy} alike, empty while it was not ended
 */
public record DispatchRule(
        DispatchRuleId id,
        RuleScope scope,
        DepartmentId lead,
        Wording leadName,
        List<DepartmentId> helpers,
        LocalDate from,
        @Nullable LocalDate until,
        RuleSource source,
        String caseNumber,
        String reason,
        String writtenBy,
        Instant writtenAt,
        String endedBy) {
    public DispatchRule {
        helpers = List.copyOf(helpers);
    }

    /** Whether it was a ruling, so that nobody disputes it again. */
    public boolean isRuling() {
        return source == RuleSource.RULING;
    }
}
