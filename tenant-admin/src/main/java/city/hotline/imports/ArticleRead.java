package city.hotline.imports;

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
    private final ColumnMap<KnowledgeField> map;
    private final CityWords city;
    private final ZoneId zone;
    private final Map<String, Seen> seen = new HashMap<>();

    /** @param map which column of a table holds what; a document has none */
    ArticleRead(List<KnowledgeFile> files, ColumnMap<KnowledgeField> map, CityWords city, ZoneId zone) {
        this.files = files;
        this.map = map;
        this.city = city;
        this.zone = zone;
    }

    /** Gives each verdict to {@code taker} with the source that it comes from. */
    void each(BiConsumer<ArticleSource, ArticleVerdict> taker) {
        for (KnowledgeFile file : files) {
            try (ArticleSource articles = file.articles(map, city, zone)) {
                while (articles.hasNext()) {
                    taker.accept(articles, amongTheOthers(file.name(), articles.next()));
                }
            }
        }
    }

    /** Adds every article that is bad, as it stands in its file. */
    void badInto(ErrorSheet sheet) {
        each((source, verdict) -> {
            if (verdict instanceof ArticleVerdict.Bad(TableRow row, List<RowError> errors)) {
                sheet.add(source.header(sheet.locale()), row, errors);
            }
        });
    }

    private ArticleVerdict amongTheOthers(String file, ArticleVerdict verdict) {
        return verdict instanceof ArticleVerdict.Good good ? compared(file, good) : verdict;
    }

    private ArticleVerdict compared(String file, ArticleVerdict.Good good) {
        int row = good.row().number();
        String reference = good.article().reference();
        Seen now = new Seen(file, row, Objects.hash(good.article().content()));
        Seen first = seen.putIfAbsent(reference, now);
        if (first == null) {
            return good;
        }
        return first.words() == now.words()
                ? new ArticleVerdict.Repeated(good.row())
                : new ArticleVerdict.Bad(
                        good.row(), List.of(new RowError(row, "", "IMPORT_ID_TWICE", List.of(first.row()), reference)));
    }
}
