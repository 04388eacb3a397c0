package city.hotline.search.elastic;

import city.hotline.catalogue.ItemFeed;
import city.hotline.catalogue.ServiceItem;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Service items. */
@Component
class ShelfOfItems implements Shelf {
    private final ItemFeed feed;

    ShelfOfItems(ItemFeed feed) {
        this.feed = feed;
    }

    @Override
    public IndexKind kind() {
        return IndexKind.ITEMS;
    }

    @Override
    public String topic() {
        return "search.item";
    }

    @Override
    public List<Source> of(Collection<UUID> ids) {
        return sources(feed.of(ids));
    }

    @Override
    public List<Source> after(@Nullable UUID last, int limit) {
        return sources(feed.after(last, limit));
    }

    private static List<Source> sources(List<ServiceItem> found) {
        return found.stream()
                .map(item -> SourceJson.of(item.id().value(), ItemDocument.of(item)))
                .toList();
    }
}
