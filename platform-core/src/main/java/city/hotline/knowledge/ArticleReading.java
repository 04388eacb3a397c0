package city.hotline.knowledge;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is served. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyAuthority('READ_KNOWLEDGE', 'READ_PUBLIC_KNOWLEDGE')")
class ArticleReading implements Knowledge {
    private final ArticleTable articles;
    private final ArticleLists lists;
    private final FileTable files;

    ArticleReading(ArticleTable articles, ArticleLists lists, FileTable files) {
        this.articles = articles;
        this.lists = lists;
        this.files = files;
    }

    @Override
    public Optional<Article> read(ArticleId id) {
        return articles.read(id).map(this::article);
    }

    @Override
    public Optional<AttachmentFile> attachment(ArticleId article, AttachmentId id) {
        return articles.read(article)
                .filter(served -> served.shown().files().contains(id))
                .flatMap(served -> files.find(article, id));
    }

    @Override
    public KnowledgePage<ArticleSummary> list(ArticleFilter filter, @Nullable String after, int limit) {
        return lists.page(filter, after, limit);
    }

    @Override
    public int count(ArticleFilter filter) {
        return lists.count(filter);
    }

    private Article article(StoredArticle served) {
        Instant publishedAt = Objects.requireNonNull(served.publishedAt(), "what is served was published");
        return new Article(
                served.id(),
                Objects.requireNonNull(served.published(), "what is served has a number"),
                served.shown().content(),
                lists.one(served.id()).ownerName(),
                files.of(served.shown().files()),
                publishedAt,
                served.publishedBy());
    }
}
