/** The people of this house and the keys of its programs, for those who manage them. */
@NullMarked
package city.hotline.ui.users;

import org.jspecify.annotations.NullMarked;
