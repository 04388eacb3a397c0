package city.hotline.cases;

import java.util.Set;

/**
 * What became of a batch.
 *
 * @param added how many cases are new
 * @param alreadyThere the references that the source had brought before; nothing was changed for them
 */
public record ArchiveResult(int added, Set<String> alreadyThere) {}
