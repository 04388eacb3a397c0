/** What the hotline knows: reading, writing, what is missing, what runs out, and the city's own words for things. */
@NullMarked
package city.hotline.ui.knowledge;

import org.jspecify.annotations.NullMarked;
