package city.hotline.search.postgres;

import city.hotline.knowledge.ArticleId;
import city.hotline.knowledge.PlainBody;
import city.hotline.knowledge.Readers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is shown of articles that were found. */
@Component
class ShownArticles {
    private static final String SELECT = """
            SELECT a.id, a.title, a.body, a.readers, coalesce(d.name_zh, '') AS owner, a.valid_until
            FROM article a LEFT JOIN department d ON d.id = a.owner WHERE a.id = ANY (:ids)""";

    private final JdbcClient jdbc;

    ShownArticles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, ArticleRow> of(Collection<UUID> ids) {
        return jdbc.sql(SELECT).param("ids", ids.toArray(UUID[]::new)).query(ShownArticles::read).list().stream()
                .collect(Collectors.toMap(row -> row.id().value(), Function.identity()));
    }

    private static ArticleRow read(ResultSet row, int number) throws SQLException {
        return new ArticleRow(
                new ArticleId(row.getObject("id", UUID.class)),
                row.getString("title"),
                PlainBody.of(row.getString("body")),
                Readers.valueOf(row.getString("readers")),
                row.getString("owner"),
                row.getObject("valid_until", LocalDate.class));
    }

    /** @param body without its Markdown */
    record ArticleRow(
            ArticleId id,
            String title,
            String body,
            Readers readers,
            String owner,
            @Nullable LocalDate validUntil) {}
}
