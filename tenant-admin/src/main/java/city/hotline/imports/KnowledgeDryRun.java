package city.hotline.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads articles without writing anything, and counts. It keeps the first thousand errors and no article. */
final class KnowledgeDryRun {
    private final Function<List<String>, Set<String>> known;
    private final List<ArticleError> firstErrors = new ArrayList<>();
    private final List<String> waiting = new ArrayList<>();
    private long good;
    private long alreadyThere;
    private long repeated;
    private long bad;
    private long errors;

    /** @param known which of some hundred references belong to articles that are there already */
    KnowledgeDryRun(Function<List<String>, Set<String>> known) {
        this.known = known;
    }

    KnowledgeCheck of(int files, ArticleRead articles) {
        articles.each(this::count);
        ask();
        return new KnowledgeCheck(
                files, good + alreadyThere + repeated + bad, good, alreadyThere, repeated, bad, errors, firstErrors);
    }

    private void count(ArticleSource source, ArticleVerdict verdict) {
        switch (verdict) {
            case ArticleVerdict.Good read -> {
                waiting.add(read.article().reference());
                if (waiting.size() == DryRun.CHUNK) {
                    ask();
                }
            }
            case ArticleVerdict.Bad(TableRow _, List<RowError> found) -> {
                bad++;
                errors += found.size();
                found.stream()
                        .limit(DryRun.MOST_ERRORS - firstErrors.size())
                        .forEach(error -> firstErrors.add(new ArticleError(source.file(), error)));
            }
            case ArticleVerdict.Repeated _ -> repeated++;
        }
    }

    private void ask() {
        if (!waiting.isEmpty()) {
            int there = known.apply(List.copyOf(waiting)).size();
            alreadyThere += there;
            good += waiting.size() - there;
            waiting.clear();
        }
    }
}
