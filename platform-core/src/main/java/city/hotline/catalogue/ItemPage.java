package city.hotline.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list of items.
 *
 * @param next to be given back for the part that follows; null at the end. Its text means nothing outside this room.
 */
public record ItemPage(List<ServiceItem> items, @Nullable String next) {
    public ItemPage {
        items = List.copyOf(items);
    }
}
