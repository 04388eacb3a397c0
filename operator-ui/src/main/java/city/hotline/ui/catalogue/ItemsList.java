package city.hotline.ui.catalogue;

import city.hotline.catalogue.ServiceItem;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The items of what is open, group by group. */
class ItemsList extends Div {
    ItemsList() {
        addClassName("items");
    }

    void show(Shelf shelf) {
        removeAll();
        if (shelf.items().isEmpty()) {
            add(new EmptyState(VaadinIcon.LIST_UL, T.t("catalogue.choose"), T.t("catalogue.choose.next")));
            return;
        }
        Map<String, List<ServiceItem>> groups = shelf.items().stream()
                .collect(Collectors.groupingBy(
                        item -> item.groupName().in(T.locale()), LinkedHashMap::new, Collectors.toList()));
        groups.forEach((name, items) -> add(new H3(name), list(shelf, items)));
    }

    private static UnorderedList list(Shelf shelf, List<ServiceItem> items) {
        UnorderedList list = new UnorderedList();
        items.forEach(item -> list.add(new ListItem(link(shelf, item))));
        return list;
    }

    private static RouterLink link(Shelf shelf, ServiceItem item) {
        RouterLink link = new RouterLink(CatalogueView.class, item.code());
        link.add(Row.text(item.code(), "code", "num"), Row.text(item.name().in(T.locale())));
        if (shelf.code().equals(item.code())) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
