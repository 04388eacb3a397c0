/** What a supervisor looks at: the board of the day and the report of a shift. */
@NullMarked
package city.hotline.ui.board;

import org.jspecify.annotations.NullMarked;
