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
                ShelfOfArticles shelf,
                BulkWriter writer,
                IndexNames names,
                RebuildRows rows,
                IndexKeeper keeper,
                Meanings meanings) {
            return new ArticleIndexing(shelf, writer, names, rows, keeper, meanings);
        }

        @Bean
        OutboxConsumer caseIndexing(
                ShelfOfCases shelf, BulkWriter writer, IndexNames names, RebuildRows rows, IndexKeeper keeper) {
            return new Indexing(shelf, writer, names, rows, keeper);
        }

        @Bean
        OutboxConsumer itemIndexing(
                ShelfOfItems shelf, BulkWriter writer, IndexNames names, RebuildRows rows, IndexKeeper keeper) {
            return new Indexing(shelf, writer, names, rows, keeper);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(EngineUnnamed.class)
    static class NotKept {
        @Bean
        OutboxConsumer articlesUnkept(ShelfOfArticles shelf, RebuildRows rows) {
            return new Unkept(shelf, rows);
        }

        @Bean
        OutboxConsumer casesUnkept(ShelfOfCases shelf, RebuildRows rows) {
            return new Unkept(shelf, rows);
        }

        @Bean
        OutboxConsumer itemsUnkept(ShelfOfItems shelf, RebuildRows rows) {
            return new Unkept(shelf, rows);
        }
    }
}
