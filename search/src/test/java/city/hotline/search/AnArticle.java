package city.hotline.search;

import city.hotline.knowledge.ArticleId;
import city.hotline.knowledge.Readers;
import city.hotline.knowledge.SearchableArticle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds articles to be found: public, valid and for everybody, unless a test says otherwise. */
final class AnArticle {
    private final String title;
    private ArticleId id = ArticleId.next();
    private String body = "";
    private List<String> keywords = List.of();
    private Readers readers = Readers.PUBLIC;
    private List<String> items = List.of();
    private List<String> lines = List.of();
    private List<String> areas = List.of();
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;

    private AnArticle(String title) {
        this.title = title;
    }

    static AnArticle called(String title) {
        return new AnArticle(title);
    }

    AnArticle id(ArticleId theId) {
        this.id = theId;
        return this;
    }

    AnArticle saying(String text) {
        this.body = text;
        return this;
    }

    AnArticle alsoKnownAs(String... words) {
        this.keywords = List.of(words);
        return this;
    }

    AnArticle forOperators() {
        this.readers = Readers.OPERATOR;
        return this;
    }

    AnArticle aboutItem(String code) {
        this.items = List.of(code);
        return this;
    }

    AnArticle onLine(String line) {
        this.lines = List.of(line);
        return this;
    }

    AnArticle inArea(String area) {
        this.areas = List.of(area);
        return this;
    }

    AnArticle valid(@Nullable LocalDate first, @Nullable LocalDate last) {
        this.from = first;
        this.until = last;
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
                "",
                Instant.parse("2026-11-01T00:00:00Z"));
    }
}
