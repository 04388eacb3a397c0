/** When something did not go as asked: pages and sentences that say so, and what to do next. */
@NullMarked
package city.hotline.ui.trouble;

import org.jspecify.annotations.NullMarked;
