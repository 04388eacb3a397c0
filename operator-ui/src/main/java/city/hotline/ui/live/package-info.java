/** Screens that change without a request: how background work reaches them, and in whose name. */
@NullMarked
package city.hotline.ui.live;

import org.jspecify.annotations.NullMarked;
