package city.hotline.imports;

/**
 * What undoing did.
 *
 * @param removed cases that are gone, their numbers in the older system free again
 * @param kept cases that stay because somebody has worked on them since they came in
 */
public record UndoReport(long removed, long kept) {}
