package city.hotline.knowledge;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done with articles; the database lets no line be changed. */
@Component
class ArticleRecord {
    static final String INSERT = """
            insert into article_step (article_id, act, version, at, actor, reason)
            values (:article, :act, :version, :at, :actor, :reason)""";

    private final JdbcClient jdbc;

    ArticleRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ArticleId article, ArticleAct act, int version, String reason, Step step) {
        jdbc.sql(INSERT)
                .param("article", article.value())
                .param("act", act.name())
                .param("version", version)
                .param("at", step.atOffset())
                .param("actor", step.name())
                .param("reason", reason)
                .update();
    }

    /** Oldest first. */
    List<ArticleStep> of(ArticleId article) {
        return jdbc.sql("""
                        select act, version, at, actor, reason from article_step
                        where article_id = :article order by seq""")
                .param("article", article.value())
                .query((row, index) -> new ArticleStep(
                        ArticleAct.valueOf(row.getString("act")),
                        row.getInt("version"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("reason")))
                .list();
    }
}
