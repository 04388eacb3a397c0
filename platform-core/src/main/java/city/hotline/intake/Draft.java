package city.hotline.intake;

import java.time.Instant;

/**
 * A draft as it was saved last.
 *
 * @param sequence of that save; the next save takes a greater one
 */
public record Draft(ContactId contact, long sequence, DraftContent content, Instant savedAt) {}
