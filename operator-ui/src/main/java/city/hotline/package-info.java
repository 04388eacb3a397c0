/** The application that holds the rooms together. */
@NullMarked
package city.hotline;

import org.jspecify.annotations.NullMarked;
