/** Bringing a city's case history and its knowledge in: choose a file, match its columns where it has any, try it, run it, take
 * it back. */
@NullMarked
package city.hotline.ui.imports;

import org.jspecify.annotations.NullMarked;
