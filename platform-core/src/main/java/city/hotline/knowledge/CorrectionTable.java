package city.hotline.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of corrections. Callers bring the transaction. */
@Component
class CorrectionTable {
    private static final int MOST = 100;
    private static final String NAME = "corrections";

    private static final String ONE = CorrectionRow.SELECT + "c.id = :id";
    private static final String LOCK = ONE + " and " + Reach.EDITABLE + " for update of c";
    private static final String MINE = CorrectionRow.SELECT + "c.proposer = :me and a.removed_at is null"
            + " order by c.at desc, c.id desc limit " + MOST;
    private static final String OF_ARTICLE =
            CorrectionRow.SELECT + "c.article_id = :article order by c.at desc, c.id desc limit " + MOST;
    private static final String OPEN = CorrectionRow.SELECT + "c.state = 'OPEN' and " + Reach.EDITABLE
            + " and (cast(:afterAt as timestamptz) is null or (c.at, c.id) > (:afterAt, cast(:afterId as uuid)))"
            + " order by c.at, c.id limit :limit";

    private final JdbcClient jdbc;
    private final Reach reach;

    CorrectionTable(JdbcClient jdbc, Reach reach) {
        this.jdbc = jdbc;
        this.reach = reach;
    }

    Correction add(ArticleId article, int version, String text, Step step) {
        CorrectionId id = CorrectionId.next();
        jdbc.sql("""
                        insert into article_correction (id, article_id, article_version, text, state, proposer,
                            proposer_name, at)
                        values (:id, :article, :version, :text, 'OPEN', :proposer, :name, :at)""")
                .param("id", id.value())
                .param("article", article.value())
                .param("version", version)
                .param("text", text)
                .param("proposer", step.login())
                .param("name", step.name())
                .param("at", step.atOffset())
                .update();
        return one(id);
    }

    Correction one(CorrectionId id) {
        return jdbc.sql(ONE).param("id", id.value()).query(CorrectionRow::read).single();
    }

    /**
     * Holds an open one until the transaction ends.
     *
     * @throws CorrectionUnknown unless the present operator decides on it
     * @throws CorrectionDecided when somebody has
     */
    Correction lock(CorrectionId id) {
        Correction correction = jdbc.sql(LOCK)
                .param("id", id.value())
                .params(reach.parameters())
                .query(CorrectionRow::read)
                .optional()
                .orElseThrow(CorrectionUnknown::new);
        if (correction.state() != Correction.State.OPEN) {
            throw new CorrectionDecided();
        }
        return correction;
    }

    void decide(CorrectionId id, Correction.State state, String reason, @Nullable Integer became, Step step) {
        jdbc.sql("""
                        update article_correction set state = :state, reason = :reason,
                            became_version = cast(:became as integer), decided_by = :by, decided_at = :at
                        where id = :id""")
                .param("state", state.name())
                .param("reason", reason)
                .param("became", became)
                .param("by", step.name())
                .param("at", step.atOffset())
                .param("id", id.value())
                .update();
    }

    List<Correction> mine(String login) {
        return jdbc.sql(MINE).param("me", login).query(CorrectionRow::read).list();
    }

    List<Correction> of(ArticleId article) {
        return jdbc.sql(OF_ARTICLE)
                .param("article", article.value())
                .query(CorrectionRow::read)
                .list();
    }

    KnowledgePage<Correction> open(@Nullable String after, int limit) {
        int size = Paging.size(limit);
        @Nullable Place place = Place.after(NAME, after);
        List<Correction> rows = jdbc.sql(OPEN)
                .params(reach.parameters())
                .param("afterAt", place == null ? null : place.time())
                .param("afterId", place == null ? null : place.id())
                .param("limit", size + 1)
                .query(CorrectionRow::read)
                .list();
        return Paging.page(
                rows, size, last -> Place.of(NAME, last.at(), last.id().value()));
    }
}
