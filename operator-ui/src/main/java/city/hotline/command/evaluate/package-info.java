/** Evaluations: how well the product's own code does on texts that nobody of the team wrote. */
@NullMarked
package city.hotline.command.evaluate;

import org.jspecify.annotations.NullMarked;
