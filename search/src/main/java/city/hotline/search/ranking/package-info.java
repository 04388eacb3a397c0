/** The order of articles as a city's operators have taught it. Nothing outside this room needs to know. */
@NullMarked
package city.hotline.search.ranking;

import org.jspecify.annotations.NullMarked;
