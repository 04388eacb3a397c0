package city.hotline.suggestion;

import city.hotline.catalogue.ServiceItem;
import city.hotline.learning.Namer;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one city's advice is made of, as this process has it in memory.
 *
 * @param items by code
 * @param trainedAt null when no case has taught it
 * @param made when it was put together
 * @param looked when it was last compared with what is stored
 */
record Adviser(
        Namer namer,
        Map<String, ServiceItem> items,
        @Nullable Instant trainedAt,
        Instant made,
        Instant looked) {

    Adviser {
        items = Map.copyOf(items);
    }

    Adviser lookedAt(Instant now) {
        return new Adviser(namer, items, trainedAt, made, now);
    }
}
