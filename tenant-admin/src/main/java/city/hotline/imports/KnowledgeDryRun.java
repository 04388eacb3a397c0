package city.hotline.imports;

import city.hotline.imports.RowCount.Counted;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads articles without writing anything, and counts. */
final class KnowledgeDryRun {
    private final RowCount<ArticleError> count;

    /** @param known which of at most 500 references belong to articles that are there already */
    KnowledgeDryRun(Function<List<String>, Set<String>> known) {
        this.count = new RowCount<>(known);
    }

    KnowledgeCheck of(int files, ArticleRead articles) {
        articles.each(this::count);
        Counted<ArticleError> counted = count.counted();
        return new KnowledgeCheck(
                files,
                counted.rows(),
                counted.good(),
                counted.alreadyThere(),
                counted.repeated(),
                counted.bad(),
                counted.errors(),
                counted.firstErrors());
    }

    private void count(ArticleSource source, ArticleVerdict verdict) {
        switch (verdict) {
            case ArticleVerdict.Good read -> count.good(read.article().reference());
            case ArticleVerdict.Bad(TableRow _, List<RowError> found) ->
                count.bad(found, error -> new ArticleError(source.file(), error));
            case ArticleVerdict.Repeated _ -> count.repeated();
        }
    }
}
