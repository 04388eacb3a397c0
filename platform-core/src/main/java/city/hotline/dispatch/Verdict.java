package city.hotline.dispatch;

import city.hotline.cases.Ending;
import city.hotline.departments.DepartmentId;
import city.hotline.departments.RuleScope;
import city.hotline.foundation.StoredText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a dispute is ruled.
 *
 * @param lead whose case it is: whoever gave it back, or somebody else
 * @param helpers who helps in such cases from now on, and in this one
 * @param reason must say something, at most 2,000 characters; the department reads it
 * @param scope what the dispatch directory is to learn: the item of the case, its group or class, in an area; null when the
 *     ruling is for this case alone
 */
public record Verdict(
        DepartmentId lead,
        List<DepartmentId> helpers,
        String reason,
        @Nullable RuleScope scope) {
    public Verdict {
        helpers = List.copyOf(helpers);
        StoredText.required("reason", reason, Ending.NOTE);
    }
}
