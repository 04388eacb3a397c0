/** Departments on screens: the dispatch directory, and the archives that tell what each department does. */
@NullMarked
package city.hotline.ui.departments;

import org.jspecify.annotations.NullMarked;
