package city.hotline.search;

import city.hotline.departments.DepartmentId;
import city.hotline.knowledge.ArticleId;
import city.hotline.knowledge.Readers;
import city.hotline.knowledge.SearchableArticle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds articles to be found: public, valid and for everybody, unless a test says otherwise. */
public final class AnArticle {
    private final String title;
    private ArticleId id = ArticleId.next();
    private String body = "";
    private List<String> keywords = List.of();
    private Readers readers = Readers.PUBLIC;
    private List<String> items = List.of();
    private List<String> lines = List.of();
    private List<String> areas = List.of();
    private @Nullable DepartmentId department;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;

    private AnArticle(String title) {
        this.title = title;
    }

    public static AnArticle called(String title) {
        return new AnArticle(title);
    }

    public AnArticle id(ArticleId theId) {
        this.id = theId;
        return this;
    }

    public AnArticle saying(String text) {
        this.body = text;
        return this;
    }

    public AnArticle alsoKnownAs(String... words) {
        this.keywords = List.of(words);
        return this;
    }

    public AnArticle forOperators() {
        this.readers = Readers.OPERATOR;
        return this;
    }

    public AnArticle aboutItem(String code) {
        this.items = List.of(code);
        return this;
    }

    public AnArticle onLine(String line) {
        this.lines = List.of(line);
        return this;
    }

    public AnArticle ownedBy(DepartmentId owner) {
        this.department = owner;
        return this;
    }

    public AnArticle inArea(String area) {
        this.areas = List.of(area);
        return this;
    }

    public AnArticle valid(@Nullable LocalDate first, @Nullable LocalDate last) {
        this.from = first;
        this.until = last;
        return this;
    }

    public SearchableArticle build() {
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
                department,
                Instant.parse("2026-11-01T00:00:00Z"));
    }
}
