package city.hotline.search.elastic;

import city.hotline.outbox.OutboxConsumer;
import city.hotline.outbox.OutboxEntry;
import java.util.List;
import java.util.Map;

/**
 * Stands in for indexing where no engine is named: the entries are let go, and each index is owed a rebuild, which is
 * paid as soon as there is an engine.
 */
final class Unkept implements OutboxConsumer {
    private final Shelf shelf;
    private final RebuildRows rows;

    Unkept(Shelf shelf, RebuildRows rows) {
        this.shelf = shelf;
        this.rows = rows;
    }

    @Override
    public List<String> topics() {
        return List.of(shelf.topic());
    }

    @Override
    public Map<Long, String> deliver(List<OutboxEntry> batch) {
        rows.owe(shelf.kind());
        return Map.of();
    }
}
