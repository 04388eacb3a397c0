/** How a page looks before any view is in it: the city's colour, the user's theme and language, the scripts. */
@NullMarked
package city.hotline.ui.look;

import org.jspecify.annotations.NullMarked;
