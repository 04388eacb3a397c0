package city.hotline.knowledge;

import java.time.Instant;

/**
 * One line of an article's record.
 *
 * @param version which version it was about
 * @param by as a timeline names people
 * @param reason why, where somebody had to say; else empty
 */
public record ArticleStep(ArticleAct act, int version, Instant at, String by, String reason) {}
