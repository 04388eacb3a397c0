package city.hotline.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what runs out. What was withdrawn has no day any more. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyAuthority('EDIT_KNOWLEDGE', 'EDIT_OWN_KNOWLEDGE')")
class ArticleExpiries implements Expiries {
    private static final int LONGEST = 366;
    private static final ArticleFilter EXPIRED = ArticleFilter.all().states(Set.of(ArticleState.EXPIRED));

    private static final String EXPIRING =
            Reach.EDITABLE + " and a.standing = 'PUBLISHED' and a.valid_until between :today and :near";
    private static final String REVIEW_DUE = Reach.EDITABLE + " and a.standing = 'PUBLISHED' and a.review_on <= :near"
            + " and (a.valid_until is null or a.valid_until >= :today)";

    private static final String COUNTS = "select (select count(*) from (select from article a where " + EXPIRING
            + " limit " + Paging.MOST_COUNTED + ") e) as expiring, (select count(*) from (select from article a where "
            + REVIEW_DUE + " limit " + Paging.MOST_COUNTED + ") r) as review_due";
    private static final String EXPIRING_PAGE = SummaryRow.SELECT + EXPIRING
            + " and (cast(:afterDay as date) is null or (a.valid_until, a.id) > (:afterDay, cast(:afterId as uuid)))"
            + " order by a.valid_until, a.id limit :limit";
    private static final String REVIEW_PAGE = SummaryRow.SELECT + REVIEW_DUE
            + " and (cast(:afterDay as date) is null or (a.review_on, a.id) > (:afterDay, cast(:afterId as uuid)))"
            + " order by a.review_on, a.id limit :limit";

    private final JdbcClient jdbc;
    private final ArticleLists lists;
    private final Reach reach;

    ArticleExpiries(JdbcClient jdbc, ArticleLists lists, Reach reach) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.reach = reach;
    }

    @Override
    public Counts counts(int within) {
        int expired = lists.count(EXPIRED);
        return jdbc.sql(COUNTS)
                .params(parameters(within))
                .query((row, index) -> new Counts(expired, row.getInt("expiring"), row.getInt("review_due")))
                .single();
    }

    @Override
    public KnowledgePage<ArticleSummary> list(Kind kind, int within, @Nullable String after, int limit) {
        return switch (kind) {
            case EXPIRED -> lists.page(EXPIRED, after, limit);
            case EXPIRING -> byDay(kind, jdbc.sql(EXPIRING_PAGE), within, after, limit);
            case REVIEW_DUE -> byDay(kind, jdbc.sql(REVIEW_PAGE), within, after, limit);
        };
    }

    private KnowledgePage<ArticleSummary> byDay(
            Kind kind, JdbcClient.StatementSpec page, int within, @Nullable String after, int limit) {
        int size = Paging.size(limit);
        @Nullable Place place = Place.after(kind.name(), after);
        LocalDate today = reach.today();
        List<ArticleSummary> rows = page.params(parameters(within))
                .param("afterDay", place == null ? null : place.day())
                .param("afterId", place == null ? null : place.id())
                .param("limit", size + 1)
                .query((row, index) -> SummaryRow.read(row, today))
                .list();
        return Paging.page(
                rows,
                size,
                last -> Place.of(
                        kind.name(), day(kind, last.validity()), last.id().value()));
    }

    private static LocalDate day(Kind kind, Validity validity) {
        return Objects.requireNonNull(
                kind == Kind.EXPIRING ? validity.until() : validity.review(), "it is in the list");
    }

    private Map<String, @Nullable Object> parameters(int within) {
        Map<String, @Nullable Object> values = reach.parameters();
        values.put("near", reach.today().plusDays(Math.clamp(within, 0, LONGEST)));
        return values;
    }
}
