package city.hotline.ui.catalogue;

import city.hotline.catalogue.ItemMatch;
import city.hotline.catalogue.ServiceItem;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Consumer;

/** What a search found, best first; the search field's arrows move in it. */
class Matches extends Div {
    static final String ID = "catalogue-matches";

    private final Consumer<ServiceItem> open;

    /** @param open goes to the item that was taken */
    Matches(Consumer<ServiceItem> open) {
        this.open = open;
        setId(ID);
        addClassName("matches");
    }

    void show(List<ItemMatch> found) {
        removeAll();
        if (found.isEmpty()) {
            getElement().removeAttribute("role");
            add(new EmptyState(VaadinIcon.SEARCH, T.t("catalogue.none"), T.t("catalogue.none.next")));
            return;
        }
        getElement().setAttribute("role", "listbox").setAttribute("aria-label", T.t("catalogue.found"));
        for (ItemMatch match : found) {
            add(option(match.item(), getComponentCount() == 0));
        }
    }

    private Div option(ServiceItem item, boolean marked) {
        String path = item.className().in(T.locale()) + " › " + item.groupName().in(T.locale());
        Div option = new Div(
                Row.text(item.code(), "code", "num"),
                new Div(new Div(item.name().in(T.locale())), Row.text(path, "muted", "xs")));
        option.addClassName("match");
        option.getElement().setAttribute("role", "option").setAttribute("aria-selected", String.valueOf(marked));
        option.addClickListener(taken -> open.accept(item));
        return option;
    }
}
