package city.hotline.knowledge;

import java.time.Instant;
import java.util.List;

/**
 * What is served of an article: its published version.
 *
 * @param owner the department's Chinese name, empty when nobody owns it
 * @param version the number of the version
 */
public record Article(
        ArticleId id,
        int version,
        ArticleContent content,
        String owner,
        List<Attachment> attachments,
        Instant publishedAt,
        String publishedBy) {
    public Article {
        attachments = List.copyOf(attachments);
    }
}
