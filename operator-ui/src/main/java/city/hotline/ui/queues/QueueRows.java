package city.hotline.ui.queues;

import city.hotline.cases.CaseId;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a queue as far as somebody looked, read page by page: each page begins where the one before ended, however
 * long the queue is and whatever came in meanwhile. Knows which row was chosen, also when its case has left the queue.
 */
final class QueueRows {
    /** Reads the page after {@code position}; the first for null. */
    interface Source {
        Page<CaseSummary> after(@Nullable String position);
    }

    private final Source source;
    private final List<CaseSummary> rows = new ArrayList<>();
    private @Nullable String next;
    private boolean begun;
    private int place = -1;

    QueueRows(Source source) {
        this.source = source;
    }

    /** The rows from {@code offset} on; fewer than {@code limit} only at the end. */
    List<CaseSummary> part(int offset, int limit) {
        int end = offset + limit;
        while (rows.size() < end && (!begun || next != null)) {
            Page<CaseSummary> page = source.after(next);
            begun = true;
            rows.addAll(page.items());
            next = page.next();
        }
        return List.copyOf(rows.subList(Math.min(offset, rows.size()), Math.min(end, rows.size())));
    }

    /** Remembers that this row is chosen. A case that is not among the rows read so far leaves the place as it was. */
    void choose(CaseId id) {
        indexOf(id).ifPresent(index -> place = index);
    }

    /** Takes over the place of {@code other}, whose rows were read before. */
    void standAt(QueueRows other) {
        place = other.place;
    }

    int place() {
        return place;
    }

    /**
     * The row below or above the chosen one; where the chosen case has left the queue, the one that moved into its place
     * is below it.
     *
     * @param chosen the case that is shown; null for none
     * @param step 1 or -1
     */
    Optional<CaseSummary> neighbour(@Nullable CaseId chosen, int step) {
        OptionalInt index = chosen == null ? OptionalInt.empty() : indexOf(chosen);
        if (index.isPresent()) {
            return at(index.getAsInt() + step);
        }
        int beside = step > 0 ? Math.max(place, 0) : place - 1;
        return at(beside).or(() -> at(rows.size() - 1));
    }

    Optional<CaseSummary> at(int index) {
        return index < 0 ? Optional.empty() : part(index, 1).stream().findFirst();
    }

    private OptionalInt indexOf(CaseId id) {
        return IntStream.range(0, rows.size())
                .filter(index -> rows.get(index).id().equals(id))
                .findFirst();
    }
}
