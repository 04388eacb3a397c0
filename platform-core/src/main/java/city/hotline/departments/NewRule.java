package city.hotline.departments;

import city.hotline.foundation.StoredText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule to be written.
 *
 * @param from the first day; today or later
 * @param until the first day on which it no longer holds; null for none
 * @param caseNumber the case that was in dispute; empty unless a ruling writes it
 * @param reason must say something, at most 2,000 characters
 */
public record NewRule(
        RuleScope scope,
        DepartmentId lead,
        List<DepartmentId> helpers,
        LocalDate from,
        @Nullable LocalDate until,
        RuleSource source,
        String caseNumber,
        String reason) {
    private static final int REASON = 2_000;

    public NewRule {
        helpers = helpers.stream()
                .distinct()
                .filter(helper -> !helper.equals(lead))
                .toList();
        StoredText.required("reason", reason, REASON);
    }

    /** Written by hand, from {@code from} on. */
    public static NewRule edited(
            RuleScope scope, DepartmentId lead, List<DepartmentId> helpers, LocalDate from, String reason) {
        return new NewRule(scope, lead, helpers, from, null, RuleSource.EDITED, "", reason);
    }

    /** What a ruling on {@code caseNumber} settles. */
    public static NewRule ruled(
            RuleScope scope,
            DepartmentId lead,
            List<DepartmentId> helpers,
            LocalDate from,
            String caseNumber,
            String reason) {
        return new NewRule(scope, lead, helpers, from, null, RuleSource.RULING, caseNumber, reason);
    }

    public NewRule until(@Nullable LocalDate day) {
        return new NewRule(scope, lead, helpers, from, day, source, caseNumber, reason);
    }
}
