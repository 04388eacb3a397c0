/**
 * The frame that every screen stands in: head, menu, palette, keys, the watch over an empty desk. Other screens plug in by
 * beans: {@link city.hotline.ui.shell.NavEntry} for the menu, {@link city.hotline.ui.shell.PaletteSource} for the palette,
 * {@link city.hotline.ui.shell.StatusPart} for the head.
 */
@NullMarked
package city.hotline.ui.shell;

import org.jspecify.annotations.NullMarked;
