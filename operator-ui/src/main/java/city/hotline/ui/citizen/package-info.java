/** The page of a citizen who was sent a link: plain, without login, session or script. */
@NullMarked
package city.hotline.ui.citizen;

import org.jspecify.annotations.NullMarked;
