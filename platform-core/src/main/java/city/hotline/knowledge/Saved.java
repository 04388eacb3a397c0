package city.hotline.knowledge;

import java.util.List;

/** What one version holds. */
record Saved(ArticleContent content, List<AttachmentId> files) {
    Saved {
        files = List.copyOf(files);
    }
}
