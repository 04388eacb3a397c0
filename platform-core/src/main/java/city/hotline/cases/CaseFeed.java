package city.hotline.cases;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The tenant's cases as they may be found. It is read by the house itself, inside a transaction of the tenant, and asks
 * nobody's permission.
 */
public interface CaseFeed {
    /** Those of {@code ids} that may be found; the others are left out, in whatever order. */
    List<SearchableCase> of(Collection<UUID> ids);

    /**
     * A page in the order of ids.
     *
     * @param last the last id of the page before; null for the first page
     */
    List<SearchableCase> after(@Nullable UUID last, int limit);
}
