package city.hotline.search.elastic;

import city.hotline.outbox.Outbox;
import city.hotline.search.Compared;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares the database with the serving index, page by page and in both directions. What differs is looked at again
 * after a moment, for it may be on its way; what still differs is left word for. An index that is not there at all is owed
 * a rebuild.
 */
@Component
@Conditional(EngineNamed.class)
class Verification {
    private static final int PAGE = 1000;
    private static final int LOOKS = 3;
    private static final long MOMENT = 1000;

    private final IndexListing listing;
    private final Indexes indexes;
    private final IndexNames names;
    private final RebuildRows rows;
    private final Outbox outbox;
    private final TransactionTemplate transaction;

    Verification(
            IndexListing listing,
            Indexes indexes,
            IndexNames names,
            RebuildRows rows,
            Outbox outbox,
            TransactionTemplate transaction) {
        this.listing = listing;
        this.indexes = indexes;
        this.names = names;
        this.rows = rows;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    Compared verify(Shelf shelf) {
        if (indexes.serving(shelf.kind()).isEmpty()) {
            rows.owe(shelf.kind());
            return new Compared(0, all(shelf), 0, 0);
        }
        indexes.refresh(names.serving(shelf.kind()));
        Compared compared = Compared.NOTHING;
        UUID from = null;
        boolean more = true;
        while (more) {
            Stretch stretch = stretch(shelf, from);
            compared = compared.plus(judge(shelf, stretch));
            from = stretch.until();
            more = from != null;
        }
        return compared;
    }

    private long all(Shelf shelf) {
        long count = 0;
        UUID last = null;
        for (Map<UUID, String> page = database(shelf, last); !page.isEmpty(); page = database(shelf, last)) {
            count += page.size();
            for (UUID id : page.keySet()) {
                last = id;
            }
        }
        return count;
    }

    /** What both sides have after {@code from}, up to the end of the shorter of two full pages. */
    private Stretch stretch(Shelf shelf, @Nullable UUID from) {
        Map<UUID, String> database = database(shelf, from);
        Map<UUID, String> index = listing.after(shelf.kind(), from, PAGE);
        UUID until = earlier(lastOfFull(database), lastOfFull(index));
        Set<UUID> ids = new TreeSet<>(Verification::compare);
        ids.addAll(database.keySet());
        ids.addAll(index.keySet());
        if (until != null) {
            ids.removeIf(id -> compare(id, until) > 0);
        }
        return new Stretch(ids, database, index, until);
    }

    private Compared judge(Shelf shelf, Stretch stretch) {
        Set<UUID> doubtful = stretch.differing();
        Compared same = new Compared(stretch.ids().size() - doubtful.size(), 0, 0, 0);
        if (doubtful.isEmpty()) {
            return same;
        }
        Compared found = lookAgain(shelf, doubtful);
        return same.plus(found);
    }

    private Compared lookAgain(Shelf shelf, Set<UUID> doubtful) {
        Stretch seen = new Stretch(doubtful, Map.of(), Map.of(), null);
        Set<UUID> still = doubtful;
        for (int look = 0; look < LOOKS && !still.isEmpty(); look++) {
            pause();
            indexes.refresh(names.serving(shelf.kind()));
            seen = new Stretch(still, database(shelf, still), listing.of(shelf.kind(), still), null);
            still = seen.differing();
        }
        repair(shelf, still);
        return seen.count(still).plus(new Compared(doubtful.size() - still.size(), 0, 0, 0));
    }

    private void repair(Shelf shelf, Set<UUID> ids) {
        if (!ids.isEmpty()) {
            transaction.executeWithoutResult(status -> outbox.put(shelf.topic(), ids));
        }
    }

    private Map<UUID, String> database(Shelf shelf, @Nullable UUID from) {
        return checksums(transaction.execute(status -> shelf.after(from, PAGE)));
    }

    private Map<UUID, String> database(Shelf shelf, Collection<UUID> ids) {
        return checksums(transaction.execute(status -> shelf.of(ids)));
    }

    private static Map<UUID, String> checksums(List<Source> sources) {
        Map<UUID, String> checksums = new LinkedHashMap<>();
        sources.forEach(source -> checksums.put(source.id(), source.checksum()));
        return checksums;
    }

    private static @Nullable UUID lastOfFull(Map<UUID, String> page) {
        UUID last = null;
        for (UUID id : page.keySet()) {
            last = id;
        }
        return page.size() < PAGE ? null : last;
    }

    private static @Nullable UUID earlier(@Nullable UUID one, @Nullable UUID other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return compare(one, other) < 0 ? one : other;
    }

    /** As the database and the engine order them: by their digits. */
    private static int compare(UUID one, UUID other) {
        return one.toString().compareTo(other.toString());
    }

    private static void pause() {
        try {
            Thread.sleep(MOMENT);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while comparing", interrupted);
        }
    }

    private record Stretch(
            Set<UUID> ids,
            Map<UUID, String> database,
            Map<UUID, String> index,
            @Nullable UUID until) {

        Set<UUID> differing() {
            Set<UUID> differing = new TreeSet<>(Verification::compare);
            ids.stream()
                    .filter(id -> !Objects.equals(database.get(id), index.get(id)))
                    .forEach(differing::add);
            return differing;
        }

        Compared count(Set<UUID> differing) {
            Map<String, Long> counts = new HashMap<>();
            differing.forEach(id -> counts.merge(kind(id), 1L, Long::sum));
            return new Compared(
                    0,
                    counts.getOrDefault("missing", 0L),
                    counts.getOrDefault("different", 0L),
                    counts.getOrDefault("surplus", 0L));
        }

        private String kind(UUID id) {
            return !index.containsKey(id) ? "missing" : database.containsKey(id) ? "different" : "surplus";
        }
    }
}
