/** Every screen. The only room that knows Vaadin. */
@NullMarked
package city.hotline.ui;

import org.jspecify.annotations.NullMarked;
