/** Bringing a city's case history in: choose a file, match its columns, try it, run it, take it back. */
@NullMarked
package city.hotline.ui.imports;

import org.jspecify.annotations.NullMarked;
