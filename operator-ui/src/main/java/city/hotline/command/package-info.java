/**
 * The command {@code ./hotline}: each verb starts what it needs, says in its last line what it did, and ends with 0, or
 * with a sentence and another number when it could not.
 */
@NullMarked
package city.hotline.command;

import org.jspecify.annotations.NullMarked;
