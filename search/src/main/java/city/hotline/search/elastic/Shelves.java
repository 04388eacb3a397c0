package city.hotline.search.elastic;

import city.hotline.cases.CaseFeed;
import city.hotline.catalogue.ItemFeed;
import city.hotline.knowledge.KnowledgeFeed;
import city.hotline.knowledge.SearchableArticle;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A shelf for each kind. */
@Configuration(proxyBeanMethods = false)
class Shelves {
    /** Articles, by their words at once and by their meaning as soon as it has been computed. */
    @Bean
    Shelf shelfOfArticles(KnowledgeFeed feed, ArticleVectors vectors) {
        return Shelf.of(IndexKind.KNOWLEDGE, feed::of, feed::after, found -> withMeanings(found, vectors));
    }

    /** Cases, by their words. */
    @Bean
    Shelf shelfOfCases(CaseFeed feed) {
        return Shelf.of(
                IndexKind.CASES, feed::of, feed::after, each(one -> SourceJson.of(one.id(), CaseDocument.of(one))));
    }

    @Bean
    Shelf shelfOfItems(ItemFeed feed) {
        return Shelf.of(
                IndexKind.ITEMS,
                feed::of,
                feed::after,
                each(one -> SourceJson.of(one.id().value(), ItemDocument.of(one))));
    }

    private static List<Source> withMeanings(List<SearchableArticle> found, ArticleVectors vectors) {
        List<KnowledgeDocument> documents =
                found.stream().map(KnowledgeDocument::of).toList();
        Map<UUID, byte[]> meanings = vectors.of(documents);
        return documents.stream()
                .map(one -> SourceJson.of(one.id(), one, Vectors.json(meanings.get(one.id()))))
                .toList();
    }

    private static <T> Function<List<T>, List<Source>> each(Function<T, Source> document) {
        return found -> found.stream().map(document).toList();
    }
}
