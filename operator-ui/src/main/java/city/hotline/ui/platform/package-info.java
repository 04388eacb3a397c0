/** The platform's own house: its cities, opened and handled from outside, never looked into. */
@NullMarked
package city.hotline.ui.platform;

import org.jspecify.annotations.NullMarked;
