/** {@code ./hotline bench}: measurements of the product's own code paths, their variants interleaved in one run. */
@NullMarked
package city.hotline.command.bench;

import org.jspecify.annotations.NullMarked;
