/** The call back: three answers that are never mixed, the citizen's words, and what follows from them. */
@NullMarked
package city.hotline.ui.followup;

import org.jspecify.annotations.NullMarked;
