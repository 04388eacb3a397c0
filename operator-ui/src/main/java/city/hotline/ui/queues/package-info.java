/** The lists of work: which cases wait for whom, in the order in which they should be worked off. */
@NullMarked
package city.hotline.ui.queues;

import org.jspecify.annotations.NullMarked;
