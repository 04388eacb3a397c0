package city.hotline.cases;

/**
 * One field that two people changed, or that somebody else changed meanwhile.
 *
 * @param field a fact of {@link CaseChange} by its name there, or {@code state} or {@code handler}
 * @param base as it was when I began
 * @param theirs as it is now
 * @param mine as I would have it
 */
public record FieldDiff(String field, String base, String theirs, String mine) {}
