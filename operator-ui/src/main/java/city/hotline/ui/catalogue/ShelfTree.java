package city.hotline.ui.catalogue;

import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;

/** Classes, and under the open one its groups. */
class ShelfTree extends Nav {
    ShelfTree() {
        addClassName("shelf-tree");
        setAriaLabel(T.t("catalogue.tree"));
    }

    void show(Shelf shelf) {
        removeAll();
        UnorderedList classes = new UnorderedList();
        shelf.classes().forEach(level -> classes.add(entry(shelf, level)));
        add(classes);
    }

    private static ListItem entry(Shelf shelf, Level level) {
        ListItem entry = new ListItem(link(shelf, level));
        if (shelf.leadsTo(level)) {
            UnorderedList groups = new UnorderedList();
            shelf.groups().forEach(group -> groups.add(new ListItem(link(shelf, group))));
            entry.add(groups);
        }
        return entry;
    }

    private static RouterLink link(Shelf shelf, Level level) {
        RouterLink link = new RouterLink(CatalogueView.class, level.code());
        link.add(
                Row.text(level.code().substring(level.code().length() - 2), "code", "num"),
                Row.text(level.name(), "cut"),
                Row.text(String.valueOf(level.items()), "n"));
        link.getElement().setAttribute("title", level.name());
        if (shelf.leadsTo(level)) {
            link.getElement().setAttribute("aria-current", shelf.code().equals(level.code()) ? "page" : "true");
        }
        return link;
    }
}
