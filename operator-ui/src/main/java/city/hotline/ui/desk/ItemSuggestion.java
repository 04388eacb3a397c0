package city.hotline.ui.desk;

import city.hotline.catalogue.ItemMatch;
import city.hotline.catalogue.MatchReason;
import city.hotline.catalogue.ServiceItem;
import city.hotline.suggestion.AdvisedItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item that may be what is needed, and what speaks for it.
 *
 * @param reason how it answers what was typed into the search for items; null when the free text brought it up
 * @param confidence 0 to 1; of no meaning when the search for items brought it up
 * @param words the words of the free text that speak for it
 * @param like numbers of earlier cases that are like it
 */
record ItemSuggestion(
        ServiceItem item, @Nullable MatchReason reason, double confidence, List<String> words, List<String> like) {
    static ItemSuggestion found(ItemMatch match) {
        return new ItemSuggestion(match.item(), match.reason(), 0, List.of(), List.of());
    }

    static ItemSuggestion advised(AdvisedItem advice) {
        return new ItemSuggestion(advice.item(), null, advice.confidence(), advice.words(), advice.like());
    }
}
