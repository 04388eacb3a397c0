/** The city's time: its working calendar and its promises, for the administrator, and deadlines in words for all screens. */
@NullMarked
package city.hotline.ui.clocks;

import org.jspecify.annotations.NullMarked;
