/** The command {@code ./hotline}: each verb starts what it needs, says what it did, and ends with a number. */
@NullMarked
package city.hotline.command;

import org.jspecify.annotations.NullMarked;
