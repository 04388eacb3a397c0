package city.hotline.ui.knowledge;

import city.hotline.knowledge.KnowledgePage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a list as far as somebody looked, read page by page: each page begins where the one before ended, however long
 * the list is and whatever came in meanwhile.
 */
final class PagedRows<T> {
    private final Source<T> source;
    private final List<T> rows = new ArrayList<>();
    private @Nullable String next;
    private boolean begun;

    /** Reads the page after {@code position}; the first for null. */
    interface Source<T> {
        KnowledgePage<T> after(@Nullable String position);
    }

    PagedRows(Source<T> source) {
        this.source = source;
    }

    /** The rows from {@code offset} on; fewer than {@code limit} only at the end. */
    List<T> part(int offset, int limit) {
        int end = offset + limit;
        while (rows.size() < end && (!begun || next != null)) {
            KnowledgePage<T> page = source.after(next);
            begun = true;
            rows.addAll(page.items());
            next = page.next();
        }
        return List.copyOf(rows.subList(Math.min(offset, rows.size()), Math.min(end, rows.size())));
    }
}
