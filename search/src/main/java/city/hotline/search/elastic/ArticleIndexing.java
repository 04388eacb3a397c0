package city.hotline.search.elastic;

import city.hotline.outbox.OutboxEntry;
import java.util.List;
import java.util.Map;

/** As for the others; and what an article means is computed afterwards, beside the drainer. */
final class ArticleIndexing extends Indexing {
    private final Meanings meanings;

    ArticleIndexing(
            Shelf shelf, BulkWriter writer, IndexNames names, RebuildRows rows, IndexKeeper keeper, Meanings meanings) {
        super(shelf, writer, names, rows, keeper);
        this.meanings = meanings;
    }

    @Override
    public Map<Long, String> deliver(List<OutboxEntry> batch) {
        Map<Long, String> refused = super.deliver(batch);
        meanings.want(batch.stream().map(OutboxEntry::subject).toList());
        return refused;
    }
}
