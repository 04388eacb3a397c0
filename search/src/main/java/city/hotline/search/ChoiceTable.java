package city.hotline.search;

import city.hotline.knowledge.ArticleId;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tenant's choices at rest. */
@Component
class ChoiceTable {
    private final JdbcClient jdbc;

    ChoiceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String question, ArticleId article, @Nullable String item, @Nullable UUID account, Instant at) {
        jdbc.sql("""
                        INSERT INTO search_choice (at, question, article_id, item_code, account)
                        SELECT :at, :question, id, :item, :account FROM article WHERE id = :article""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("question", question)
                .param("item", item, Types.VARCHAR)
                .param("account", account, Types.OTHER)
                .param("article", article.value())
                .update();
    }

    /** Whether it was asked on a sealed line, or about an item of one. */
    boolean isSealed(Question question) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM sealed_line WHERE line = :line
                            OR line = (SELECT item.line FROM service_item item WHERE item.code = :item))""")
                .param("line", question.line())
                .param("item", question.item(), Types.VARCHAR)
                .query(Boolean.class)
                .single();
    }

    List<Choice> since(Instant since, int limit) {
        return jdbc.sql("""
                        SELECT question, article_id, item_code, at FROM search_choice
                        WHERE at >= :since ORDER BY at DESC, seq DESC LIMIT :limit""")
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, number) -> new Choice(
                        row.getString("question"),
                        new ArticleId(row.getObject("article_id", UUID.class)),
                        row.getString("item_code"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** @return how many of at most {@code batch} went */
    int removeBefore(Instant expired, int batch) {
        return jdbc.sql("""
                        DELETE FROM search_choice WHERE seq IN (
                            SELECT seq FROM search_choice WHERE at < :expired ORDER BY at LIMIT :batch
                            FOR UPDATE SKIP LOCKED)""")
                .param("expired", expired.atOffset(ZoneOffset.UTC))
                .param("batch", batch)
                .update();
    }
}
