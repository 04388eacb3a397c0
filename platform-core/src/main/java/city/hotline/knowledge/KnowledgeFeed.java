package city.hotline.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of the tenant's knowledge may be found: articles with a published version that has neither been withdrawn nor
 * expired by hand. It is read by the house itself, inside a transaction of the tenant, and asks nobody's permission.
 */
public interface KnowledgeFeed {
    /** Those of {@code ids} that may be found; the others are left out, in whatever order. */
    List<SearchableArticle> of(Collection<UUID> ids);

    /**
     * A page in the order of ids.
     *
     * @param last the last id of the page before; null for the first page
     */
    List<SearchableArticle> after(@Nullable UUID last, int limit);
}
