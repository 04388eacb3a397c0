/**
 * Finding without a search engine, on the tenant's own tables: pairs of characters in inverted indexes, weighed by how rare
 * they are. It knows neither meaning nor slips of the finger, and filters as the engine does.
 */
@NullMarked
package city.hotline.search.postgres;

import org.jspecify.annotations.NullMarked;
