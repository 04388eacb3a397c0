/** The door of the screens: login, logout, what the browser is told to refuse. */
@NullMarked
package city.hotline.ui.security;

import org.jspecify.annotations.NullMarked;
