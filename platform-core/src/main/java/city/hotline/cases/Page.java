package city.hotline.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next to be given back for the part that follows; null at the end. Its text means nothing outside this room.
 */
public record Page<T>(List<T> items, @Nullable String next) {}
