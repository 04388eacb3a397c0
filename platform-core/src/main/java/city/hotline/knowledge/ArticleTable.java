package city.hotline.knowledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of articles. Callers bring the transaction. */
@Component
class ArticleTable {
    private static final String STORED =
            "select a.id, a.standing, a.work, a.version, a.published, a.published_at, a.published_by, a.title, a.title_en,"
                    + " a.body, a.keywords, a.readers, a.owner, a.items, a.lines, a.areas, a.valid_from, a.valid_until,"
                    + " a.review_on, a.attachments from article a where a.id = :id and ";

    private static final String READ = STORED + Reach.READABLE;
    private static final String SEE = STORED + Reach.EDITABLE;
    private static final String LOCK = SEE + " for update of a";

    static final String INSERT =
            "insert into article (id, standing, work, version, published, published_at, published_by,"
                    + " changed_at, changed_by, source, source_ref, import_id, " + ContentColumns.NAMES + ")"
                    + " values (:id, :standing, :work, :version, cast(:published as integer),"
                    + " cast(:published_at as timestamptz), :published_by, :changed_at, :changed_by, :source, :source_ref,"
                    + " cast(:import_id as uuid), " + ContentColumns.VALUES + ")";

    private static final String UPDATE = "update article set standing = :standing, work = :work, version = :version,"
            + " published = cast(:published as integer), published_at = cast(:published_at as timestamptz),"
            + " published_by = :published_by, changed_at = :changed_at, changed_by = :changed_by,"
            + " (" + ContentColumns.NAMES + ") = row (" + ContentColumns.VALUES + ") where id = :id";

    private final JdbcClient jdbc;
    private final Reach reach;

    ArticleTable(JdbcClient jdbc, Reach reach) {
        this.jdbc = jdbc;
        this.reach = reach;
    }

    /** Served to the present operator today. */
    Optional<StoredArticle> read(ArticleId id) {
        return jdbc.sql(READ)
                .param("id", id.value())
                .params(reach.parameters())
                .query(ArticleTable::stored)
                .optional();
    }

    /** @throws ArticleUnknown unless the present operator may write it */
    StoredArticle see(ArticleId id) {
        return jdbc.sql(SEE)
                .param("id", id.value())
                .params(reach.parameters())
                .query(ArticleTable::stored)
                .optional()
                .orElseThrow(ArticleUnknown::new);
    }

    /** As {@link #see}; the row is held until the transaction ends. */
    StoredArticle lock(ArticleId id) {
        return jdbc.sql(LOCK)
                .param("id", id.value())
                .params(reach.parameters())
                .query(ArticleTable::stored)
                .optional()
                .orElseThrow(ArticleUnknown::new);
    }

    void insert(StoredArticle article, Step step) {
        jdbc.sql(INSERT)
                .params(columns(article, step))
                .param("source", null)
                .param("source_ref", null)
                .param("import_id", null)
                .update();
    }

    void save(StoredArticle article, Step step) {
        jdbc.sql(UPDATE).params(columns(article, step)).update();
    }

    static Map<String, @Nullable Object> columns(StoredArticle article, Step step) {
        Map<String, @Nullable Object> values = ContentColumns.of(article.shown());
        values.put("id", article.id().value());
        values.put("standing", name(article.standing().served()));
        values.put("work", name(article.standing().work()));
        values.put("version", article.version());
        values.put("published", article.published());
        values.put("published_at", offset(article.publishedAt()));
        values.put("published_by", article.publishedBy());
        values.put("changed_at", step.atOffset());
        values.put("changed_by", step.name());
        return values;
    }

    static Standing standing(ResultSet row) throws SQLException {
        return new Standing(state(row.getString("standing")), state(row.getString("work")));
    }

    private static StoredArticle stored(ResultSet row, int index) throws SQLException {
        @Nullable OffsetDateTime publishedAt = row.getObject("published_at", OffsetDateTime.class);
        return new StoredArticle(
                new ArticleId(row.getObject("id", UUID.class)),
                standing(row),
                row.getInt("version"),
                row.getObject("published", Integer.class),
                ContentColumns.saved(row),
                publishedAt == null ? null : publishedAt.toInstant(),
                row.getString("published_by"));
    }

    private static String name(@Nullable ArticleState state) {
        return state == null ? "NONE" : state.name();
    }

    private static @Nullable ArticleState state(String name) {
        return name.equals("NONE") ? null : ArticleState.valueOf(name);
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
