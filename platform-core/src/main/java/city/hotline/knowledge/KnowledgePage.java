package city.hotline.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next to be given back for the part that follows; null at the end. Its text means nothing outside this room.
 */
public record KnowledgePage<T>(List<T> items, @Nullable String next) {
    public KnowledgePage {
        items = List.copyOf(items);
    }
}
