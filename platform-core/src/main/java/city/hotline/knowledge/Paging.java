package city.hotline.knowledge;

import java.util.List;
import java.util.function.Function;

/** Cuts what a list read into a page: it is asked for one row more than it shows. */
final class Paging {
    /** Where counting stops. */
    static final int MOST_COUNTED = 1_000;

    private static final int LONGEST = 200;

    private Paging() {}

    static int size(int limit) {
        return Math.clamp(limit, 1, LONGEST);
    }

    static <T> KnowledgePage<T> page(List<T> rows, int size, Function<T, Place> place) {
        if (rows.size() <= size) {
            return new KnowledgePage<>(rows, null);
        }
        List<T> shown = rows.subList(0, size);
        return new KnowledgePage<>(shown, place.apply(shown.getLast()).text());
    }
}
