package city.hotline.imports;

/**
 * What a run did.
 *
 * @param job as it stands now; FINISHED, or STOPPED where whoever watched it said so
 * @param check what the dry run before it found
 */
public record KnowledgeReport(ImportJob job, KnowledgeCheck check) {}
