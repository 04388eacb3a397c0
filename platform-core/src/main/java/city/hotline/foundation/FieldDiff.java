package city.hotline.foundation;

/**
 * One field that two people changed, or that somebody else changed meanwhile.
 *
 * @param field its stable name, as the room that holds it gives it
 * @param base as it was when I began
 * @param theirs as it is now
 * @param mine as I would have it
 */
public record FieldDiff(String field, String base, String theirs, String mine) {}
