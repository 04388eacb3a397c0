package city.hotline.search.elastic;

import city.hotline.knowledge.ArticleId;
import city.hotline.knowledge.Readers;
import city.hotline.knowledge.SearchableArticle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Builds articles: whatever a test does not say is public, valid and for everybody. */
final class Articles {
    private ArticleId id = ArticleId.next();
    private final String title;
    private final String body;
    private List<String> keywords = List.of();
    private Readers readers = Readers.PUBLIC;
    private List<String> items = List.of();
    private List<String> lines = List.of();
    private List<String> areas = List.of();
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;

    private Articles(String title, String body) {
        this.title = title;
        this.body = body;
    }

    static Articles anArticle(String title, String body) {
        return new Articles(title, body);
    }

    Articles withId(UUID value) {
        id = new ArticleId(value);
        return this;
    }

    Articles withKeywords(String... words) {
        keywords = List.of(words);
        return this;
    }

    Articles forOperatorsAlone() {
        readers = Readers.OPERATOR;
        return this;
    }

    Articles aboutItem(String code) {
        items = List.of(code);
        return this;
    }

    Articles onLine(String line) {
        lines = List.of(line);
        return this;
    }

    Articles inArea(String area) {
        areas = List.of(area);
        return this;
    }

    Articles valid(@Nullable LocalDate first, @Nullable LocalDate last) {
        from = first;
        until = last;
        return this;
    }

    SearchableArticle build() {
        return new SearchableArticle(
                id,
                title,
                "",
                body,
                keywords,
                readers,
                items,
                lines,
                areas,
                from,
                until,
                "住房保障局",
                Instant.parse("2026-11-01T00:00:00Z"));
    }
}
