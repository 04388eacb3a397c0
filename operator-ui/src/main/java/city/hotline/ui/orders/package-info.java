/** A firm's own workspace: orders to grab, orders that it has, and its way from acceptance to done. It works on a phone. */
@NullMarked
package city.hotline.ui.orders;

import org.jspecify.annotations.NullMarked;
