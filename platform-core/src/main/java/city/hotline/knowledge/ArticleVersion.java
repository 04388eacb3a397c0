package city.hotline.knowledge;

import java.time.Instant;

/**
 * A version in the list of an article's versions.
 *
 * @param number from 1
 * @param by as a timeline names people
 * @param served whether it is the one that is or was served last
 */
public record ArticleVersion(int number, String title, Instant at, String by, boolean served) {}
