package city.hotline.search.elastic;

import city.hotline.foundation.Uuids;
import city.hotline.outbox.Outbox;
import city.hotline.search.RebuildRunning;
import city.hotline.search.Rebuilt;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills a new index beside the serving one and switches. It can be killed at any moment: the old index serves on, and
 * whoever comes next goes on where it stood.
 *
 * <p>Nothing is lost on the way. From the moment the row names the new index, each change goes to both; what was changed
 * before is committed, so the pages read after that moment hold it. Pages are written as version 0, so they lose against
 * every change.
 */
@Component
@Conditional(EngineNamed.class)
class Rebuilds {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);
    private static final int PAGE = 1000;
    /** Threads that only wait for the engine; what they run knows its index already and no city. */
    private static final Executor BESIDE = work -> Thread.ofVirtual().start(work);

    private final Indexes indexes;
    private final IndexNames names;
    private final BulkWriter writer;
    private final RebuildRows rows;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Rebuilds(
            Indexes indexes,
            IndexNames names,
            BulkWriter writer,
            RebuildRows rows,
            Outbox outbox,
            TransactionTemplate transaction,
            Clock clock) {
        this.indexes = indexes;
        this.names = names;
        this.writer = writer;
        this.rows = rows;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Rebuilds the index of the present city.
     *
     * @param progress hears how many documents have been written
     * @throws RebuildRunning while somebody else does it
     * @throws EngineTrouble when the engine fails; calling it again goes on
     */
    Rebuilt rebuild(Shelf shelf, LongConsumer progress) {
        IndexKind kind = shelf.kind();
        UUID owner = Uuids.next();
        RebuildRow row = rows.take(kind, owner).orElseThrow(RebuildRunning::new);
        try {
            Rebuilt rebuilt = fill(shelf, owner, begun(kind, owner, row), progress);
            LOG.info("index rebuilt: kind={} documents={} refused={}", kind, rebuilt.written(), rebuilt.refused());
            return rebuilt;
        } catch (RuntimeException failed) {
            rows.leave(kind, owner);
            throw failed;
        }
    }

    /** The row with an index that exists: the one that was left, or a new one. */
    private RebuildRow begun(IndexKind kind, UUID owner, RebuildRow left) {
        Optional<IndexName> serving = indexes.serving(kind);
        if (left.begun() && left.version() == kind.version()) {
            IndexName index = index(kind, left);
            if (serving.filter(index::equals).isPresent()
                    || indexes.filling(kind).filter(index::equals).isPresent()) {
                return left;
            }
        }
        RebuildRow row = new RebuildRow(kind.version(), clock.millis(), null);
        rows.stand(kind, owner, row);
        indexes.dropAllBut(kind, serving.map(Set::of).orElse(Set.of()));
        indexes.create(kind, index(kind, row));
        return row;
    }

    private Rebuilt fill(Shelf shelf, UUID owner, RebuildRow from, LongConsumer progress) {
        IndexKind kind = shelf.kind();
        IndexName index = index(kind, from);
        boolean served = indexes.serving(kind).filter(index::equals).isPresent();
        Rebuilt rebuilt = served ? Rebuilt.NONE : pages(shelf, owner, from, progress);
        indexes.ready(index);
        indexes.serve(kind, index);
        // While the row is held nobody else fills one, so what is dropped here is nobody's.
        indexes.dropAllBut(kind, Set.of(index));
        rows.done(kind, owner);
        return rebuilt;
    }

    /** While one page is being written the next one is read. */
    private Rebuilt pages(Shelf shelf, UUID owner, RebuildRow from, LongConsumer progress) {
        IndexName alias = names.filling(shelf.kind());
        Rebuilt sofar = Rebuilt.NONE;
        List<Source> page = page(shelf, from.last());
        while (!page.isEmpty()) {
            List<Source> writing = page;
            CompletableFuture<Map<UUID, String>> refused = CompletableFuture.supplyAsync(
                    () -> writer.write(
                            shelf.kind(),
                            alias,
                            writing.stream().map(Write::filling).toList()),
                    BESIDE);
            UUID last = writing.getLast().id();
            page = page(shelf, last);
            Set<UUID> bad = Joining.of(refused).keySet();
            tellOf(shelf, bad);
            rows.stand(shelf.kind(), owner, new RebuildRow(from.version(), from.serial(), last));
            sofar = sofar.plus(writing.size() - bad.size(), bad.size());
            progress.accept(sofar.written());
        }
        return sofar;
    }

    private List<Source> page(Shelf shelf, @Nullable UUID last) {
        return transaction.execute(status -> shelf.after(last, PAGE));
    }

    /** They become dead letters that somebody sees. */
    private void tellOf(Shelf shelf, Set<UUID> refused) {
        if (!refused.isEmpty()) {
            transaction.executeWithoutResult(status -> outbox.put(shelf.topic(), refused));
        }
    }

    private IndexName index(IndexKind kind, RebuildRow row) {
        return names.index(kind, row.version(), row.serial());
    }
}
