package city.hotline.search.elastic;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One document to write, or to take out when it has no source. The engine drops it when it has seen a version as high.
 *
 * @param version 0 for what a rebuild reads, so that any entry of the outbox wins; else the number of the entry
 */
record Write(UUID id, long version, @Nullable Source source) {
    static Write filling(Source source) {
        return new Write(source.id(), 0, source);
    }
}
