package city.hotline.knowledge;

/**
 * An article as it is brought along.
 *
 * @param reference under which its source knows it, 1 to 200 characters; the same again is the same article
 */
public record ArchivedArticle(String reference, ArticleContent content) {}
