/** What providers did badly, what followed, and what their record is worth. */
@NullMarked
package city.hotline.ui.credit;

import org.jspecify.annotations.NullMarked;
