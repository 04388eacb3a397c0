/** The pieces that all screens are made of: how they look, which keys they answer, how times and numbers read. */
@NullMarked
package city.hotline.ui.kit;

import org.jspecify.annotations.NullMarked;
