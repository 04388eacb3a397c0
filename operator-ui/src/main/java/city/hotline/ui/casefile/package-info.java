/** A case on one screen: its facts, clocks, handlers and everything that happened, and the acts that its state allows. */
@NullMarked
package city.hotline.ui.casefile;

import org.jspecify.annotations.NullMarked;
