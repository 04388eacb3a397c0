/** What was done in this house, by whom and to what, and whether the record of it is whole. */
@NullMarked
package city.hotline.ui.audit;

import org.jspecify.annotations.NullMarked;
