package city.hotline.suggestion;

import java.util.List;

/**
 * What the text may be about, most likely first.
 *
 * @param unsure true when even the first is below the threshold: it is shown as a guess and never chosen by a key alone
 */
public record Advice(List<AdvisedItem> items, boolean unsure) {
    public Advice {
        items = List.copyOf(items);
    }
}
