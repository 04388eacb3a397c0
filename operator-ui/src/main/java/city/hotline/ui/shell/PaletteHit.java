package city.hotline.ui.shell;

import com.vaadin.flow.component.icon.VaadinIcon;

/**
 * One thing that the palette found.
 *
 * @param detail a few words beside the title; may be empty
 * @param open goes there
 */
public record PaletteHit(VaadinIcon icon, String title, String detail, Runnable open) {}
