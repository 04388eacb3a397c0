package city.hotline.search.elastic;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code article_vector}: what has been computed, and what still has to be. */
@Component
class ArticleVectors {
    private final JdbcClient jdbc;

    ArticleVectors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The vectors of those that have them for their present text. */
    Map<UUID, byte[]> of(Collection<KnowledgeDocument> articles) {
        Map<UUID, String> texts = new HashMap<>();
        articles.forEach(article -> texts.put(article.id(), checksum(article)));
        Map<UUID, byte[]> found = new HashMap<>();
        jdbc.sql("SELECT article_id, checksum, vectors FROM article_vector"
                        + " WHERE article_id = ANY (:ids) AND vectors IS NOT NULL")
                .param("ids", texts.keySet().toArray(UUID[]::new))
                .query(row -> {
                    UUID id = row.getObject("article_id", UUID.class);
                    if (row.getString("checksum").equals(texts.get(id))) {
                        found.put(id, row.getBytes("vectors"));
                    }
                });
        return found;
    }

    /** Notes that the article's meaning has to be computed, unless that was done for this very text. */
    void want(KnowledgeDocument article) {
        jdbc.sql("""
                INSERT INTO article_vector (article_id, checksum) VALUES (:id, :checksum)
                ON CONFLICT (article_id) DO UPDATE SET checksum = excluded.checksum, vectors = NULL
                 WHERE article_vector.checksum <> excluded.checksum
                """)
                .param("id", article.id())
                .param("checksum", checksum(article))
                .update();
    }

    void forget(Collection<UUID> ids) {
        jdbc.sql("DELETE FROM article_vector WHERE article_id = ANY (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    List<UUID> wanted(int limit) {
        return jdbc.sql("SELECT article_id FROM article_vector WHERE vectors IS NULL ORDER BY article_id LIMIT :limit")
                .param("limit", limit)
                .query((row, number) -> row.getObject("article_id", UUID.class))
                .list();
    }

    /** Keeps them if the article has not changed meanwhile; says whether it did. */
    boolean keep(KnowledgeDocument article, List<float[]> vectors) {
        return jdbc.sql("UPDATE article_vector SET vectors = :vectors"
                                + " WHERE article_id = :id AND checksum = :checksum AND vectors IS NULL")
                        .param("id", article.id())
                        .param("checksum", checksum(article))
                        .param("vectors", Vectors.bytes(vectors))
                        .update()
                == 1;
    }

    private static String checksum(KnowledgeDocument article) {
        return SourceJson.checksum(article.text().getBytes(StandardCharsets.UTF_8));
    }
}
