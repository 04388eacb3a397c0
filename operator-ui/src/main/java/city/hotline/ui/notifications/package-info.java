/** The log of what was written to citizens, its texts, and the simulator that shows their phones. */
@NullMarked
package city.hotline.ui.notifications;

import org.jspecify.annotations.NullMarked;
