package city.hotline.imports;

import city.hotline.knowledge.ArchivedArticle;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * One reading of all files: each article's verdict, in the files' order. Of the articles behind it keeps the reference and a
 * short digest alone, so that one that stands twice is known.
 */
final class ArticleRead {
    private record Seen(String file, int row, int words) {}

    private final List<KnowledgeFile> files;
    private final CityWords city;
    private final ZoneId zone;
    private final Map<String, Seen> seen = new HashMap<>();

    ArticleRead(List<KnowledgeFile> files, CityWords city, ZoneId zone) {
        this.files = files;
        this.city = city;
        this.zone = zone;
    }

    /** Gives each verdict to {@code taker} with the name of its file. */
    void each(BiConsumer<String, ArticleVerdict> taker) {
        for (KnowledgeFile file : files) {
            try (ArticleSource articles = file.articles(city, zone)) {
                while (articles.hasNext()) {
                    taker.accept(file.name(), amongTheOthers(file.name(), articles.next()));
                }
            }
        }
    }

    private ArticleVerdict amongTheOthers(String file, ArticleVerdict verdict) {
        return switch (verdict) {
            case ArticleVerdict.Good(int row, ArchivedArticle article) -> compared(file, row, article, verdict);
            case ArticleVerdict.Bad bad -> bad;
            case ArticleVerdict.Repeated repeated -> repeated;
        };
    }

    private ArticleVerdict compared(String file, int row, ArchivedArticle article, ArticleVerdict verdict) {
        Seen now = new Seen(file, row, Objects.hash(article.content()));
        Seen first = seen.putIfAbsent(article.reference(), now);
        if (first == null) {
            return verdict;
        }
        return first.words() == now.words()
                ? new ArticleVerdict.Repeated(row)
                : new ArticleVerdict.Bad(
                        List.of(new RowError(row, "", "IMPORT_ID_TWICE", List.of(first.row()), article.reference())));
    }
}
