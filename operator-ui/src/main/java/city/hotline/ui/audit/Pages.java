package city.hotline.ui.audit;

import city.hotline.access.AuditEntry;
import java.util.List;
import java.util.stream.Stream;

/**
 * The trail as a lazy list sees it: a place in the list becomes a number in the trail, which has no gaps. What is written
 * after it was opened does not move what is shown.
 *
 * @param newest the number of the first entry in the list; 0 when there is none
 */
record Pages(long newest, Source source) {
    /** Where entries come from: smaller numbers than {@code before}, newest first. */
    interface Source {
        List<AuditEntry> page(long before, int limit);
    }

    static Pages open(Source source) {
        return new Pages(
                source.page(Long.MAX_VALUE, 1).stream()
                        .mapToLong(AuditEntry::seq)
                        .findFirst()
                        .orElse(0),
                source);
    }

    Stream<AuditEntry> read(int offset, int limit) {
        return source.page(newest + 1 - offset, limit).stream();
    }

    int size() {
        return Math.toIntExact(newest);
    }
}
