package city.hotline.search;

import city.hotline.knowledge.Readers;
import java.util.Set;

/**
 * What the operator of the present work may open; it goes into every query as a filter, never over its results.
 *
 * @param readers whose articles; never empty
 * @param cases whether any cases at all
 */
public record Viewer(Set<Readers> readers, boolean cases) {
    public Viewer {
        readers = Set.copyOf(readers);
    }
}
