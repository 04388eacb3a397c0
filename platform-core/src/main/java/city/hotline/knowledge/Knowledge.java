package city.hotline.knowledge;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The door to reading what the hotline knows, for everybody who may read: READ_KNOWLEDGE everything, READ_PUBLIC_KNOWLEDGE
 * what is public and what one's own department answers for. What the operator may not open is filtered in the query: it
 * appears in no list and no count, and its id is answered like an unknown one.
 */
public interface Knowledge {
    /** The published version, on the days on which it is valid; empty for anything else. */
    Optional<Article> read(ArticleId id);

    /** A file of the published version of an article that {@link #read} gives; empty for anything else. */
    Optional<AttachmentFile> attachment(ArticleId article, AttachmentId id);

    /**
     * Articles, those that changed last first. Whoever does not edit an article sees it while {@link #read} gives it; editors
     * see the others too.
     *
     * @param after {@link KnowledgePage#next()} of the page before, null for the first
     * @param limit 1 to 200; anything else is taken as the nearest of the two
     * @throws PageInvalid when no list gave {@code after}
     */
    KnowledgePage<ArticleSummary> list(ArticleFilter filter, @Nullable String after, int limit);

    /** How many {@link #list} holds; counting stops at 1,000. */
    int count(ArticleFilter filter);
}
