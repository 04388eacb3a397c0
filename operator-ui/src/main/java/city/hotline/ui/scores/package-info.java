/** What citizens say about whoever handles their matters, with definitions and cases, and without a ranking. */
@NullMarked
package city.hotline.ui.scores;

import org.jspecify.annotations.NullMarked;
