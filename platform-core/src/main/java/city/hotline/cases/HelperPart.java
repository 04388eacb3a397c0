package city.hotline.cases;

import city.hotline.departments.DepartmentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A department that helps with a case, and what it wrote.
 *
 * @param name as it was on that day
 * @param note what it was asked for, may be empty
 * @param part empty until it wrote
 * @param partBy the signature of whoever wrote; empty until then
 */
public record HelperPart(
        DepartmentId department,
        String name,
        String note,
        Instant askedAt,
        String askedBy,
        String part,
        @Nullable Instant partAt,
        String partBy) {}
