package city.hotline.ui.catalogue;

import city.hotline.catalogue.ItemMatch;
import city.hotline.catalogue.ServiceItem;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.PickList;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;

/** What a search found, best first; the search field's arrows move in it. */
class Matches extends Composite<PickList> {
    private final TextField search;
    private final Consumer<ServiceItem> open;

    /** @param open goes to the item that was taken */
    Matches(TextField search, Consumer<ServiceItem> open) {
        this.search = search;
        this.open = open;
    }

    @Override
    protected PickList initContent() {
        PickList list = new PickList("catalogue-matches", T.t("catalogue.found")).under(search);
        list.addClassName("matches");
        return list;
    }

    /** @param query what was typed for it */
    void show(String query, List<ItemMatch> found) {
        PickList list = getContent();
        list.begin(query);
        found.forEach(match -> offer(list, match.item()));
        if (list.isEmpty()) {
            list.add(new EmptyState(VaadinIcon.SEARCH, T.t("catalogue.none"), T.t("catalogue.none.next")));
        }
    }

    private void offer(PickList list, ServiceItem item) {
        String path = item.className().in(T.locale()) + " › " + item.groupName().in(T.locale());
        list.add(
                        item.code(),
                        list.isEmpty(),
                        () -> open.accept(item),
                        Row.text(item.code(), "code", "num"),
                        new Div(new Div(item.name().in(T.locale())), Row.text(path, "muted", "xs")))
                .addClassName("match");
    }
}
