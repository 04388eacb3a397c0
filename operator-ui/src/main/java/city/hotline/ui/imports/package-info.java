/**
 * Bringing a city's case history and its knowledge in: choose a file, match its columns where it has any, try it, run it,
 * take it back. All imports go by the same steps of {@link city.hotline.ui.imports.ImportView}; what differs stands behind
 * {@link city.hotline.ui.imports.ImportDoor}.
 */
@NullMarked
package city.hotline.ui.imports;

import org.jspecify.annotations.NullMarked;
