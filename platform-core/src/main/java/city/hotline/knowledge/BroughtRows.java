package city.hotline.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;

/** Writes articles with their first version and the first line of their record, in batches. */
@Component
class BroughtRows {
    private static final String INSERT = ArticleTable.INSERT
            + " on conflict (source, source_ref) where source is not null and removed_at is null do nothing";

    private final NamedParameterJdbcOperations jdbc;

    BroughtRows(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** @return how many are new; what another brought at the same moment is left as it is */
    int insert(
            String source,
            @Nullable ArticleImportId batch,
            List<ArchivedArticle> articles,
            ArticleState as,
            Step step) {
        List<StoredArticle> stored = articles.stream()
                .map(article -> new Saved(article.content(), List.of()))
                .map(first -> as == ArticleState.DRAFT
                        ? StoredArticle.draft(ArticleId.next(), first)
                        : StoredArticle.broughtIn(ArticleId.next(), first, step))
                .toList();
        List<MapSqlParameterSource> rows = new ArrayList<>();
        for (int i = 0; i < stored.size(); i++) {
            rows.add(new MapSqlParameterSource(ArticleTable.columns(stored.get(i), step))
                    .addValue("source", source)
                    .addValue("source_ref", articles.get(i).reference())
                    .addValue("import_id", batch == null ? null : batch.value()));
        }
        List<StoredArticle> inserted = inserted(stored, batch(INSERT, rows));
        batch(
                VersionTable.INSERT,
                inserted.stream().map(article -> version(article, step)).toList());
        batch(
                ArticleRecord.INSERT,
                inserted.stream().map(article -> line(article, step)).toList());
        return inserted.size();
    }

    private static List<StoredArticle> inserted(List<StoredArticle> all, int[] counts) {
        List<StoredArticle> inserted = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                inserted.add(all.get(i));
            }
        }
        return inserted;
    }

    private static MapSqlParameterSource version(StoredArticle article, Step step) {
        return new MapSqlParameterSource(VersionTable.columns(article.id(), 1, article.shown(), step));
    }

    private static MapSqlParameterSource line(StoredArticle article, Step step) {
        return new MapSqlParameterSource(Map.of(
                "article",
                article.id().value(),
                "act",
                ArticleAct.BRING_IN.name(),
                "version",
                1,
                "at",
                step.atOffset(),
                "actor",
                step.name(),
                "reason",
                ""));
    }

    private int[] batch(String sql, List<MapSqlParameterSource> rows) {
        return rows.isEmpty() ? new int[0] : jdbc.batchUpdate(sql, rows.toArray(MapSqlParameterSource[]::new));
    }
}
