package city.hotline.knowledge;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads articles in sets. What a filter does not say is null, and lets all through. */
@Component
class ArticleLists {
    private static final String NAME = "articles";

    private static final String FILTERED = "(" + Reach.READABLE + " or " + Reach.EDITABLE + ")"
            + " and (:anyState or (case when a.standing = 'NONE' then a.work when a.standing = 'PUBLISHED'"
            + " and a.valid_until < :today then 'EXPIRED' else a.standing end) = any (:states)"
            + " or (a.work = any (:states) and " + Reach.EDITABLE + "))"
            + " and (cast(:owner as uuid) is null or a.owner = cast(:owner as uuid))"
            + " and (cast(:text as text) is null or a.list_text like :text)"
            + " and (cast(:item as text) is null"
            + " or exists (select from unnest(a.items) code where starts_with(code, :item)))"
            + " and (cast(:endingBy as date) is null or a.valid_until <= :endingBy or a.standing = 'EXPIRED')"
            + " and (cast(:reviewBy as date) is null or a.review_on <= :reviewBy)";

    private static final String PAGE = SummaryRow.SELECT + FILTERED
            + " and (cast(:afterAt as timestamptz) is null or (a.changed_at, a.id) < (:afterAt, cast(:afterId as uuid)))"
            + " order by a.changed_at desc, a.id desc limit :limit";

    private static final String COUNT = "select count(*) from (select from article a where " + FILTERED + " limit "
            + Paging.MOST_COUNTED + ") counted";

    private static final String ONE = SummaryRow.SELECT + "a.id = :id and a.removed_at is null";

    private final JdbcClient jdbc;
    private final Reach reach;

    ArticleLists(JdbcClient jdbc, Reach reach) {
        this.jdbc = jdbc;
        this.reach = reach;
    }

    KnowledgePage<ArticleSummary> page(ArticleFilter filter, @Nullable String after, int limit) {
        int size = Paging.size(limit);
        @Nullable Place place = Place.after(NAME, after);
        List<ArticleSummary> rows = jdbc.sql(PAGE)
                .params(parameters(filter))
                .param("afterAt", place == null ? null : place.time())
                .param("afterId", place == null ? null : place.id())
                .param("limit", size + 1)
                .query((row, index) -> SummaryRow.read(row, reach.today()))
                .list();
        return Paging.page(
                rows, size, last -> Place.of(NAME, last.changedAt(), last.id().value()));
    }

    int count(ArticleFilter filter) {
        return jdbc.sql(COUNT).params(parameters(filter)).query(Integer.class).single();
    }

    /** Whoever calls has seen that the present operator may see it. */
    ArticleSummary one(ArticleId id) {
        return jdbc.sql(ONE)
                .param("id", id.value())
                .query((row, index) -> SummaryRow.read(row, reach.today()))
                .single();
    }

    private Map<String, @Nullable Object> parameters(ArticleFilter filter) {
        Map<String, @Nullable Object> values = reach.parameters();
        values.put("anyState", filter.states().isEmpty());
        values.put("states", filter.states().stream().map(Enum::name).toArray(String[]::new));
        values.put("owner", filter.owner() == null ? null : filter.owner().value());
        values.put("text", part(filter.text()));
        @Nullable String item = filter.itemPrefix();
        values.put("item", item == null || item.isEmpty() ? null : item);
        values.put("endingBy", filter.endingBy());
        values.put("reviewBy", filter.reviewBy());
        return values;
    }

    private static @Nullable String part(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String folded = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return "%" + folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
