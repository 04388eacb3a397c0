package city.hotline.ui.casefile;

import city.hotline.cases.ItemChoice;
import city.hotline.catalogue.Catalogue;
import city.hotline.catalogue.ItemMatch;
import city.hotline.catalogue.ServiceItem;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses an item by words, pinyin or initials. */
class ItemField extends ComboBox<ServiceItem> {
    private static final int LONGEST = 100;
    private static final int MOST = 50;

    ItemField(String label, Catalogue catalogue) {
        super(label);
        setItemLabelGenerator(item -> item.path(T.locale()));
        setPlaceholder(T.t("case.item.placeholder"));
        setItems(query -> find(catalogue, query));
    }

    /** What is chosen; null for nothing. */
    @Nullable
    ItemChoice choice() {
        ServiceItem chosen = getValue();
        return chosen == null ? null : new ItemChoice(chosen.id(), chosen.code());
    }

    private static Stream<ServiceItem> find(Catalogue catalogue, Query<ServiceItem, String> query) {
        String typed = query.getFilter().orElse("").strip();
        int offset = query.getOffset();
        int limit = query.getLimit();
        if (typed.isEmpty()) {
            return catalogue.under("").stream().skip(offset).limit(limit);
        }
        String words = typed.substring(0, Math.min(typed.length(), LONGEST));
        return catalogue.find(words, MOST).stream()
                .map(ItemMatch::item)
                .skip(offset)
                .limit(limit);
    }
}
