package city.hotline.search;

import city.hotline.departments.DepartmentId;
import city.hotline.knowledge.Readers;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the operator of the present work may open; it goes into every query as a filter, never over its results.
 *
 * @param readers whose articles; never empty
 * @param cases whether any cases at all
 * @param department whose articles as well, whoever they are for; null: of none
 */
public record Viewer(
        Set<Readers> readers, boolean cases, @Nullable DepartmentId department) {
    public Viewer {
        readers = Set.copyOf(readers);
    }

    /** Somebody of no department. */
    public Viewer(Set<Readers> readers, boolean cases) {
        this(readers, cases, null);
    }
}
