/**
 * The operator's desk: one call, one screen, no mouse. A {@link city.hotline.ui.desk.ContactSheet} holds what is known and
 * typed about one contact and decides what is missing; the panes show it and write into it.
 */
@NullMarked
package city.hotline.ui.desk;

import org.jspecify.annotations.NullMarked;
