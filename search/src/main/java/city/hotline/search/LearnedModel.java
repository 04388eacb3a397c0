package city.hotline.search;

import java.time.Instant;

/**
 * What was learnt, as it is stored.
 *
 * @param examples how many examples it was learnt from
 */
public record LearnedModel(Instant trainedAt, int examples) {}
