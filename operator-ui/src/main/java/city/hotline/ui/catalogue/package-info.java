/** The catalogue for reading: class, group, item, and everything that an operator may have to say about an item. */
@NullMarked
package city.hotline.ui.catalogue;

import org.jspecify.annotations.NullMarked;
