package city.hotline.search.elastic;

import city.hotline.knowledge.KnowledgeFeed;
import city.hotline.knowledge.SearchableArticle;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Articles, by their words at once and by their meaning as soon as it has been computed. */
@Component
class ShelfOfArticles implements Shelf {
    private final KnowledgeFeed feed;
    private final ArticleVectors vectors;

    ShelfOfArticles(KnowledgeFeed feed, ArticleVectors vectors) {
        this.feed = feed;
        this.vectors = vectors;
    }

    @Override
    public IndexKind kind() {
        return IndexKind.KNOWLEDGE;
    }

    @Override
    public String topic() {
        return "search.article";
    }

    @Override
    public List<Source> of(Collection<UUID> ids) {
        return sources(feed.of(ids));
    }

    @Override
    public List<Source> after(@Nullable UUID last, int limit) {
        return sources(feed.after(last, limit));
    }

    private List<Source> sources(List<SearchableArticle> found) {
        List<KnowledgeDocument> documents =
                found.stream().map(KnowledgeDocument::of).toList();
        Map<UUID, byte[]> meanings = vectors.of(documents);
        return documents.stream()
                .map(one -> SourceJson.of(one.id(), one, Vectors.json(meanings.get(one.id()))))
                .toList();
    }
}
