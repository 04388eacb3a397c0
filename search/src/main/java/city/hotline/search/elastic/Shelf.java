package city.hotline.search.elastic;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where the documents of one kind come from: what a room may let be found, made into documents. */
final class Shelf {
    private final IndexKind kind;
    private final Function<Collection<UUID>, List<Source>> byIds;
    private final Pages<Source> pages;

    /** A page in the order of ids; {@code last} is null for the first one. */
    interface Pages<T> {
        List<T> after(@Nullable UUID last, int limit);
    }

    private Shelf(IndexKind kind, Function<Collection<UUID>, List<Source>> byIds, Pages<Source> pages) {
        this.kind = kind;
        this.byIds = byIds;
        this.pages = pages;
    }

    /** @param documents makes them of what {@code byIds} and {@code pages} give */
    static <T> Shelf of(
            IndexKind kind,
            Function<Collection<UUID>, List<T>> byIds,
            Pages<T> pages,
            Function<List<T>, List<Source>> documents) {
        return new Shelf(kind, byIds.andThen(documents), (last, limit) -> documents.apply(pages.after(last, limit)));
    }

    IndexKind kind() {
        return kind;
    }

    /** The topic under which changes are told. */
    String topic() {
        return kind.topic();
    }

    /** Those of {@code ids} that may be found, in no order. Read inside a transaction of the city. */
    List<Source> of(Collection<UUID> ids) {
        return byIds.apply(ids);
    }

    /** A page in the order of ids; {@code last} is null for the first one. Read inside a transaction of the city. */
    List<Source> after(@Nullable UUID last, int limit) {
        return pages.after(last, limit);
    }
}
