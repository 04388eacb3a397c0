package city.hotline.knowledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads articles as lists show them. */
final class SummaryRow {
    static final String SELECT =
            "select a.id, a.version, a.published, a.standing, a.work, a.title, a.title_en, a.readers,"
                    + " a.owner, d.name_zh as owner_name, a.items, a.valid_from, a.valid_until, a.review_on, a.changed_at,"
                    + " a.changed_by, (select count(*) from article_correction c where c.article_id = a.id"
                    + " and c.state = 'OPEN') as open_corrections from article a left join department d on d.id = a.owner where ";

    private SummaryRow() {}

    static ArticleSummary read(ResultSet row, LocalDate today) throws SQLException {
        Standing standing = ArticleTable.standing(row);
        Validity validity = ContentColumns.validity(row);
        @Nullable String owner = row.getString("owner_name");
        return new ArticleSummary(
                new ArticleId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getObject("published", Integer.class),
                standing.shown(validity, today),
                standing.served() == null ? null : standing.work(),
                ContentColumns.title(row),
                Readers.valueOf(row.getString("readers")),
                ContentColumns.owner(row),
                Objects.requireNonNullElse(owner, ""),
                ContentColumns.strings(row, "items"),
                validity,
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"),
                row.getInt("open_corrections"));
    }
}
