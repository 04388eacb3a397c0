package city.hotline.knowledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every version of every article; the database lets none be changed. */
@Component
class VersionTable {
    static final String INSERT = "insert into article_version (article_id, number, at, author, author_name, "
            + ContentColumns.NAMES + ") values (:article, :number, :at, :author, :author_name, " + ContentColumns.VALUES
            + ")";

    private static final String ONE =
            "select " + ContentColumns.NAMES + " from article_version where article_id = :article and number = :number";

    private final JdbcClient jdbc;

    VersionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ArticleId article, int number, Saved saved, Step step) {
        jdbc.sql(INSERT).params(columns(article, number, saved, step)).update();
    }

    Optional<Saved> find(ArticleId article, int number) {
        return jdbc.sql(ONE)
                .param("article", article.value())
                .param("number", number)
                .query((row, index) -> ContentColumns.saved(row))
                .optional();
    }

    /** @throws VersionUnknown when there is none of that number */
    Saved require(ArticleId article, int number) {
        return find(article, number).orElseThrow(VersionUnknown::new);
    }

    /** The login name of who wrote it. */
    String author(ArticleId article, int number) {
        return jdbc.sql("select author from article_version where article_id = :article and number = :number")
                .param("article", article.value())
                .param("number", number)
                .query(String.class)
                .single();
    }

    /** Newest first. */
    List<ArticleVersion> of(ArticleId article, @Nullable Integer served) {
        return jdbc.sql("""
                        select number, title, at, author_name from article_version
                        where article_id = :article order by number desc""")
                .param("article", article.value())
                .query((row, index) -> version(row, served))
                .list();
    }

    static Map<String, @Nullable Object> columns(ArticleId article, int number, Saved saved, Step step) {
        Map<String, @Nullable Object> values = ContentColumns.of(saved);
        values.put("article", article.value());
        values.put("number", number);
        values.put("at", step.atOffset());
        values.put("author", step.login());
        values.put("author_name", step.name());
        return values;
    }

    private static ArticleVersion version(ResultSet row, @Nullable Integer served) throws SQLException {
        int number = row.getInt("number");
        return new ArticleVersion(
                number,
                row.getString("title"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("author_name"),
                served != null && served == number);
    }
}
