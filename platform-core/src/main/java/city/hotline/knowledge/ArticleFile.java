package city.hotline.knowledge;

import java.util.List;
import java.util.Set;

/**
 * Everything about an article, for those who edit it.
 *
 * @param content the latest version, which an editor goes on from
 * @param attachments of the latest version
 * @param versions newest first
 * @param record what was done with it, oldest first
 * @param allowed what the operator of the present work may do with it now; {@code PUBLISH} is not among it for whoever
 *     wrote the version
 */
public record ArticleFile(
        ArticleSummary summary,
        ArticleContent content,
        List<Attachment> attachments,
        List<ArticleVersion> versions,
        List<ArticleStep> record,
        Set<ArticleAct> allowed) {
    public ArticleFile {
        attachments = List.copyOf(attachments);
        versions = List.copyOf(versions);
        record = List.copyOf(record);
        allowed = Set.copyOf(allowed);
    }
}
