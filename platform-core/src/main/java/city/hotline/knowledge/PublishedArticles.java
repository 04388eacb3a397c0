package city.hotline.knowledge;

import city.hotline.departments.DepartmentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads what may be found. Days are left to whoever asks: they pass without anybody changing a row. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class PublishedArticles implements KnowledgeFeed {
    private static final String SELECT =
            "select a.id, a.title, a.title_en, a.body, a.keywords, a.readers, a.items, a.lines, a.areas, a.valid_from,"
                    + " a.valid_until, a.published_at, a.owner, d.name_zh as owner_name"
                    + " from article a left join department d on d.id = a.owner"
                    + " where a.standing = 'PUBLISHED' and a.removed_at is null";

    private static final String BY_IDS = SELECT + " and a.id = any (:ids)";
    private static final String PAGE =
            SELECT + " and (cast(:last as uuid) is null or a.id > :last) order by a.id limit :limit";

    private final JdbcClient jdbc;

    PublishedArticles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SearchableArticle> of(Collection<UUID> ids) {
        return jdbc.sql(BY_IDS)
                .param("ids", ids.toArray(UUID[]::new))
                .query(PublishedArticles::article)
                .list();
    }

    @Override
    public List<SearchableArticle> after(@Nullable UUID last, int limit) {
        return jdbc.sql(PAGE)
                .param("last", last)
                .param("limit", Math.max(limit, 1))
                .query(PublishedArticles::article)
                .list();
    }

    private static SearchableArticle article(ResultSet row, int index) throws SQLException {
        @Nullable String owner = row.getString("owner_name");
        return new SearchableArticle(
                new ArticleId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("title_en"),
                PlainBody.of(row.getString("body")),
                row.getString("keywords").lines().toList(),
                Readers.valueOf(row.getString("readers")),
                ContentColumns.strings(row, "items"),
                ContentColumns.strings(row, "lines"),
                ContentColumns.strings(row, "areas"),
                ContentColumns.day(row, "valid_from"),
                ContentColumns.day(row, "valid_until"),
                Objects.requireNonNullElse(owner, ""),
                Optional.ofNullable(row.getObject("owner", UUID.class))
                        .map(DepartmentId::new)
                        .orElse(null),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }
}
