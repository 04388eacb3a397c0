package city.hotline.imports;

import city.hotline.knowledge.ArchivedArticle;
import java.util.List;

/** What became of one article of a file when it was read. */
sealed interface ArticleVerdict {
    /** As it stands in a table; of a document its place there, from 1, the document's name and the article's title. */
    TableRow row();

    /** It can be taken over. */
    record Good(TableRow row, ArchivedArticle article) implements ArticleVerdict {}

    /** It cannot be taken over as it stands. */
    record Bad(TableRow row, List<RowError> errors) implements ArticleVerdict {}

    /** The same stood further up, word for word. */
    record Repeated(TableRow row) implements ArticleVerdict {}
}
