package city.hotline.departments;

import java.time.Instant;

/**
 * What a department wants its archive to say, and nobody has decided yet.
 *
 * @param version of the archive that it began with
 * @param proposedBy the signature of the handler
 */
public record ArchiveProposal(
        DepartmentId department,
        long version,
        ArchiveContent content,
        String reason,
        String proposedBy,
        Instant proposedAt) {}
