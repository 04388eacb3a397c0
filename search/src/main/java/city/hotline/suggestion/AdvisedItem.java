package city.hotline.suggestion;

import city.hotline.catalogue.ServiceItem;
import java.util.List;

/**
 * A service item that the text may be about.
 *
 * @param confidence 0 to 1: the share of such advice that turned out right
 * @param words the words of the text that speak for it most, at most four
 * @param like numbers of earlier cases with this item that are most like it, at most three
 */
public record AdvisedItem(ServiceItem item, double confidence, List<String> words, List<String> like) {
    public AdvisedItem {
        words = List.copyOf(words);
        like = List.copyOf(like);
    }
}
