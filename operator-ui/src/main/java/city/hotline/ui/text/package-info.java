/** The words of the screens: Chinese first, English complete, one language a user. */
@NullMarked
package city.hotline.ui.text;

import org.jspecify.annotations.NullMarked;
