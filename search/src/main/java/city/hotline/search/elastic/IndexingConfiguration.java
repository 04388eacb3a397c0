package city.hotline.search.elastic;

import city.hotline.outbox.OutboxConsumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** One consumer for each topic: with an engine those that write, without one those that remember the debt. */
@Configuration(proxyBeanMethods = false)
@Import({IndexingConfiguration.Kept.class, IndexingConfiguration.NotKept.class})
class IndexingConfiguration {

    @Configuration(proxyBeanMethods = false)
    @Conditional(EngineNamed.class)
    static class Kept {
        @Bean
        OutboxConsumer articleIndexing(
                Shelf shelfOfArticles,
                BulkWriter writer,
                IndexNames names,
                RebuildRows rows,
                IndexKeeper keeper,
                Meanings meanings) {
            return new ArticleIndexing(shelfOfArticles, writer, names, rows, keeper, meanings);
        }

        @Bean
        OutboxConsumer caseIndexing(
                Shelf shelfOfCases, BulkWriter writer, IndexNames names, RebuildRows rows, IndexKeeper keeper) {
            return new Indexing(shelfOfCases, writer, names, rows, keeper);
        }

        @Bean
        OutboxConsumer itemIndexing(
                Shelf shelfOfItems, BulkWriter writer, IndexNames names, RebuildRows rows, IndexKeeper keeper) {
            return new Indexing(shelfOfItems, writer, names, rows, keeper);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(EngineUnnamed.class)
    static class NotKept {
        @Bean
        OutboxConsumer articlesUnkept(Shelf shelfOfArticles, RebuildRows rows) {
            return new Unkept(shelfOfArticles, rows);
        }

        @Bean
        OutboxConsumer casesUnkept(Shelf shelfOfCases, RebuildRows rows) {
            return new Unkept(shelfOfCases, rows);
        }

        @Bean
        OutboxConsumer itemsUnkept(Shelf shelfOfItems, RebuildRows rows) {
            return new Unkept(shelfOfItems, rows);
        }
    }
}
