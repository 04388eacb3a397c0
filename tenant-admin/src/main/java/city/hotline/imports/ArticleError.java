package city.hotline.imports;

/**
 * What is wrong with one article of an import.
 *
 * @param file the name of its file
 * @param error where in it; of a document the row counts articles and the column is the article's title
 */
public record ArticleError(String file, RowError error) {}
