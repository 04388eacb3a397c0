package city.hotline.ui.desk;

import city.hotline.catalogue.MatchReason;
import city.hotline.catalogue.ServiceItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item that may be what is needed, and what speaks for it.
 *
 * @param reason how it answers what was typed into the search for items; null when the free text brought it up
 * @param words the words of the free text that it answers; empty when the search for items brought it up
 */
record ItemSuggestion(ServiceItem item, @Nullable MatchReason reason, List<String> words) {}
