/**
 * Finding by Elasticsearch: index definitions and their names, what is written to them and what is asked of them. Without
 * the setting {@code hotline.search.url} none of it answers, and nothing else notices.
 */
@NullMarked
package city.hotline.search.elastic;

import org.jspecify.annotations.NullMarked;
