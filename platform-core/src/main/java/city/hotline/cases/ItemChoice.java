package city.hotline.cases;

import city.hotline.catalogue.ItemId;
import city.hotline.foundation.StoredText;

/** The service item that a case is about, with its code as it was on that day. */
public record ItemChoice(ItemId id, String code) {
    public ItemChoice {
        StoredText.required("itemCode", code, 60);
    }
}
