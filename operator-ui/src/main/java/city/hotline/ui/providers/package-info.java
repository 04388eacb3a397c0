/** Firms and volunteer teams: their files and admission, and how they are set beside each other. */
@NullMarked
package city.hotline.ui.providers;

import org.jspecify.annotations.NullMarked;
