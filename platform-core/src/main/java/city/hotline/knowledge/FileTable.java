package city.hotline.knowledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of articles, with their bytes. */
@Component
class FileTable {
    private final JdbcClient jdbc;

    FileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ArticleId article, Attachment file, byte[] bytes, Step step) {
        jdbc.sql("""
                        insert into article_file (id, article_id, name, media_type, size, bytes, at, actor)
                        values (:id, :article, :name, :type, :size, :bytes, :at, :actor)""")
                .param("id", file.id().value())
                .param("article", article.value())
                .param("name", file.name())
                .param("type", file.mediaType())
                .param("size", file.size())
                .param("bytes", bytes)
                .param("at", step.atOffset())
                .param("actor", step.name())
                .update();
    }

    Optional<AttachmentFile> find(ArticleId article, AttachmentId id) {
        return jdbc.sql("""
                        select id, name, media_type, size, bytes from article_file
                        where id = :id and article_id = :article""")
                .param("id", id.value())
                .param("article", article.value())
                .query((row, index) -> new AttachmentFile(file(row), row.getBytes("bytes")))
                .optional();
    }

    /** In the order in which they were added. */
    List<Attachment> of(Collection<AttachmentId> ids) {
        return jdbc.sql("select id, name, media_type, size from article_file where id = any (:ids) order by at, id")
                .param("ids", ids.stream().map(AttachmentId::value).toArray(UUID[]::new))
                .query((row, index) -> file(row))
                .list();
    }

    private static Attachment file(ResultSet row) throws SQLException {
        return new Attachment(
                new AttachmentId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"));
    }
}
