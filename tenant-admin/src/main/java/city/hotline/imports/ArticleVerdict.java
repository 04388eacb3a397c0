package city.hotline.imports;

import city.hotline.knowledge.ArchivedArticle;
import java.util.List;

/** What became of one article of a file when it was read. */
sealed interface ArticleVerdict {
    /** It can be taken over. {@code row} is its place in the file, from 1. */
    record Good(int row, ArchivedArticle article) implements ArticleVerdict {}

    /** It cannot be taken over as it stands. */
    record Bad(List<RowError> errors) implements ArticleVerdict {}

    /** The same stood further up, word for word. */
    record Repeated(int row) implements ArticleVerdict {}
}
