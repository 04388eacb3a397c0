package city.hotline.knowledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads corrections. */
final class CorrectionRow {
    static final String SELECT = "select c.id, c.article_id, a.title, c.article_version, c.text, c.state,"
            + " c.proposer_name, c.at, c.decided_by, c.decided_at, c.reason, c.became_version"
            + " from article_correction c join article a on a.id = c.article_id where ";

    private CorrectionRow() {}

    static Correction read(ResultSet row, int index) throws SQLException {
        @Nullable OffsetDateTime decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new Correction(
                new CorrectionId(row.getObject("id", UUID.class)),
                new ArticleId(row.getObject("article_id", UUID.class)),
                row.getString("title"),
                row.getInt("article_version"),
                row.getString("text"),
                Correction.State.valueOf(row.getString("state")),
                row.getString("proposer_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("decided_by"),
                decidedAt == null ? null : decidedAt.toInstant(),
                row.getString("reason"),
                row.getObject("became_version", Integer.class));
    }
}
