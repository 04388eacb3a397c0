package city.hotline.knowledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of gaps. Callers bring the transaction. */
@Component
class GapTable {
    private static final String NAME = "gaps";

    private static final String OPEN = "select g.*, cardinality(g.askers) as operators from knowledge_gap g"
            + " where g.state = 'OPEN' and (cast(:times as integer) is null or g.times < :times"
            + " or (g.times = :times and g.id > cast(:afterId as uuid)))"
            + " order by g.times desc, g.id limit :limit";
    private static final String COUNT = "select count(*) from (select from knowledge_gap where state = 'OPEN' limit "
            + Paging.MOST_COUNTED + ") counted";

    private final JdbcClient jdbc;

    GapTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void count(MissedQuestion question, Step step) {
        jdbc.sql("""
                        insert into knowledge_gap as g (id, folded, question, times, askers, first_at, last_at, state)
                        values (:id, :folded, :question, 1, array[:login], :at, :at, 'OPEN')
                        on conflict (folded) do update set question = excluded.question, times = g.times + 1,
                            askers = case when g.askers @> excluded.askers or cardinality(g.askers) >= 1000
                                then g.askers else g.askers || excluded.askers end,
                            last_at = excluded.last_at,
                            state = case g.state when 'ANSWERED' then 'OPEN' else g.state end,
                            article_id = case g.state when 'ANSWERED' then null else g.article_id end,
                            closed_by = case g.state when 'ANSWERED' then '' else g.closed_by end""")
                .param("id", GapId.next().value())
                .param("folded", question.folded())
                .param("question", question.text())
                .param("login", step.login())
                .param("at", step.atOffset())
                .update();
    }

    KnowledgePage<Gap> open(@Nullable String after, int limit) {
        int size = Paging.size(limit);
        @Nullable Place place = Place.after(NAME, after);
        List<Gap> rows = jdbc.sql(OPEN)
                .param("times", place == null ? null : place.number())
                .param("afterId", place == null ? null : place.id())
                .param("limit", size + 1)
                .query(GapTable::gap)
                .list();
        return Paging.page(
                rows, size, last -> Place.of(NAME, last.times(), last.id().value()));
    }

    int countOpen() {
        return jdbc.sql(COUNT).query(Integer.class).single();
    }

    /** @throws GapUnknown when there is none */
    void close(GapId id, Gap.State state, @Nullable ArticleId article, Step step) {
        int closed = jdbc.sql("""
                        update knowledge_gap set state = :state, article_id = cast(:article as uuid), closed_by = :by
                        where id = :id""")
                .param("state", state.name())
                .param("article", article == null ? null : article.value())
                .param("by", step.name())
                .param("id", id.value())
                .update();
        if (closed == 0) {
            throw new GapUnknown();
        }
    }

    private static Gap gap(ResultSet row, int index) throws SQLException {
        @Nullable UUID article = row.getObject("article_id", UUID.class);
        return new Gap(
                new GapId(row.getObject("id", UUID.class)),
                row.getString("question"),
                row.getInt("times"),
                row.getInt("operators"),
                row.getObject("first_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_at", OffsetDateTime.class).toInstant(),
                Gap.State.valueOf(row.getString("state")),
                article == null ? null : new ArticleId(article),
                row.getString("closed_by"));
    }
}
