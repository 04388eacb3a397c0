package city.hotline.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The city's items as the house itself reads them, for the index: it asks nobody's permission. */
@Service
public class ItemFeed {
    private final ItemRows rows;

    ItemFeed(ItemRows rows) {
        this.rows = rows;
    }

    /** Those of {@code ids} that there are, in no order. */
    @Transactional(readOnly = true)
    public List<ServiceItem> of(Collection<UUID> ids) {
        return rows.byIds(ids);
    }

    /**
     * A page in the order of ids.
     *
     * @param last the last id of the page before; null for the first page
     */
    @Transactional(readOnly = true)
    public List<ServiceItem> after(@Nullable UUID last, int limit) {
        return rows.afterId(last, limit);
    }
}
