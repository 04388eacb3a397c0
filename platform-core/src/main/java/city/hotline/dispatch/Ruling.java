package city.hotline.dispatch;

import city.hotline.cases.CaseId;
import city.hotline.cases.ReturnCause;
import city.hotline.departments.DepartmentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dispute about whose case it is, and how it was ruled.
 *
 * @param department who gave it back, with its name on that day
 * @param namedName who ought to handle it by its words; empty for nobody
 * @param due by when it is to be ruled
 * @param ruled when it was; null while it is open, and all that follows empty
 * @param leadName whose case it is by the ruling
 * @param intoDirectory whether the dispatch directory learned from it
 */
public record Ruling(
        RulingId id,
        CaseId caseId,
        DepartmentId department,
        String departmentName,
        ReturnCause cause,
        String words,
        String namedName,
        Instant asked,
        Instant due,
        @Nullable Instant ruled,
        String ruledBy,
        String leadName,
        String reason,
        boolean intoDirectory) {}
