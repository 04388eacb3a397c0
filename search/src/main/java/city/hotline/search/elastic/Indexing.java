package city.hotline.search.elastic;

import city.hotline.outbox.ConsumerUnavailable;
import city.hotline.outbox.OutboxConsumer;
import city.hotline.outbox.OutboxEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Brings what changed into the index. It reads how things are now, so an entry that comes late or twice does no harm; the
 * number of the entry is the version, so the engine drops what it has seen newer.
 */
class Indexing implements OutboxConsumer {
    private final Shelf shelf;
    private final BulkWriter writer;
    private final IndexNames names;
    private final RebuildRows rows;
    private final IndexKeeper keeper;

    Indexing(Shelf shelf, BulkWriter writer, IndexNames names, RebuildRows rows, IndexKeeper keeper) {
        this.shelf = shelf;
        this.writer = writer;
        this.names = names;
        this.rows = rows;
        this.keeper = keeper;
    }

    @Override
    public List<String> topics() {
        return List.of(shelf.topic());
    }

    @Override
    public Map<Long, String> deliver(List<OutboxEntry> batch) {
        try {
            return refusals(batch, write(writes(batch)));
        } catch (IndexMissing missing) {
            owe();
            return Map.of();
        } catch (EngineTrouble trouble) {
            throw new ConsumerUnavailable("the search engine does not take documents now", trouble);
        }
    }

    /** The index will be made and filled from the database, after this transaction, so it will hold these entries. */
    private void owe() {
        IndexKind kind = shelf.kind();
        rows.owe(kind);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                keeper.need(kind);
            }
        });
    }

    private List<Write> writes(List<OutboxEntry> batch) {
        Map<UUID, Source> sources = shelf
                .of(batch.stream().map(OutboxEntry::subject).toList())
                .stream()
                .collect(Collectors.toMap(Source::id, Function.identity()));
        return batch.stream()
                .map(entry -> new Write(entry.subject(), entry.seq(), sources.get(entry.subject())))
                .toList();
    }

    private Map<UUID, String> write(List<Write> writes) {
        Map<UUID, String> refused = new HashMap<>();
        if (rows.filling(shelf.kind())) {
            refused.putAll(writeBeside(writes));
        }
        refused.putAll(writeServing(writes));
        return refused;
    }

    /** What an index of an older version does not understand is no fault of the document: the new one will hold it. */
    private Map<UUID, String> writeServing(List<Write> writes) {
        Map<UUID, String> refused = writer.write(shelf.kind(), names.serving(shelf.kind()), writes);
        if (refused.isEmpty() || !keeper.servesOlder(shelf.kind())) {
            return refused;
        }
        owe();
        return Map.of();
    }

    /** Before the new index is there, nothing has been read for it either: what is missed here will be read. */
    private Map<UUID, String> writeBeside(List<Write> writes) {
        try {
            return writer.write(shelf.kind(), names.filling(shelf.kind()), writes);
        } catch (IndexMissing notYetOrNoLonger) {
            return Map.of();
        }
    }

    private static Map<Long, String> refusals(List<OutboxEntry> batch, Map<UUID, String> refused) {
        return batch.stream()
                .filter(entry -> refused.containsKey(entry.subject()))
                .collect(Collectors.toMap(OutboxEntry::seq, entry -> refused.get(entry.subject())));
    }
}
