package city.hotline.departments;

import city.hotline.catalogue.Wording;
import org.jspecify.annotations.Nullable;

/**
 * 职能档案 of a department.
 *
 * @param parent what it belongs to; null for none
 * @param version to be given back with a change
 */
public record DutyArchive(
        DepartmentId id,
        String code,
        Wording name,
        DepartmentKind kind,
        @Nullable DepartmentId parent,
        long version,
        ArchiveContent content) {}
