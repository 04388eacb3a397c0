package city.hotline.search.elastic;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the documents of one kind come from. Read inside a transaction of the city. */
interface Shelf {
    IndexKind kind();

    /** The topic under which changes are told. */
    String topic();

    /** Those of {@code ids} that may be found, in no order. */
    List<Source> of(Collection<UUID> ids);

    /** A page in the order of ids; {@code last} is null for the first one. */
    List<Source> after(@Nullable UUID last, int limit);
}
