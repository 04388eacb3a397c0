package city.hotline.ui.shell;

import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The ways that are open to this user, in groups, with what waits there; the first nine answer Alt and a digit. */
class Menu extends Nav {
    private static final Logger LOG = LoggerFactory.getLogger(Menu.class);
    private static final int KEYS = 9;

    private final Map<NavEntry, Span> figures = new LinkedHashMap<>();

    private final transient Navigation navigation;

    Menu(Navigation navigation) {
        this.navigation = navigation;
        List<NavEntry> entries = navigation.visible();
        addClassName("nav");
        setAriaLabel(T.t("nav.label"));
        for (NavGroup group : NavGroup.values()) {
            List<NavEntry> members =
                    entries.stream().filter(entry -> entry.group() == group).toList();
            if (!members.isEmpty()) {
                add(group, members);
            }
        }
    }

    /** Asks every entry again what waits there. */
    void refresh() {
        Map<String, String> known = navigation.figures();
        figures.forEach((entry, figure) -> {
            String shared = known.get(entry.id());
            figure.setText(shared == null ? own(entry) : shared);
        });
    }

    private void add(NavGroup group, List<NavEntry> members) {
        if (!group.heading().isEmpty()) {
            add(new H2(group.heading()));
        }
        UnorderedList list = new UnorderedList();
        members.forEach(entry -> list.add(new ListItem(link(entry))));
        add(list);
    }

    private RouterLink link(NavEntry entry) {
        Icon sign = entry.icon().create();
        sign.getElement().setAttribute("aria-hidden", "true");
        Span figure = new Span();
        figure.addClassName("n");
        figures.put(entry, figure);
        RouterLink link = new RouterLink(entry.view(), entry.place());
        link.add(sign, new Span(entry.label()), figure);
        if (figures.size() <= KEYS) {
            answerKey(link, entry, figures.size());
        }
        link.setHighlightCondition(HighlightConditions.locationPrefix());
        link.setHighlightAction((target, here) -> {
            if (here) {
                target.getElement().setAttribute("aria-current", "page");
                target.scrollIntoView(ScrollIntoViewOption.Block.NEAREST);
            } else {
                target.getElement().removeAttribute("aria-current");
            }
        });
        return link;
    }

    private void answerKey(RouterLink link, NavEntry entry, int digit) {
        Span key = new Span("Alt " + digit);
        key.addClassName("k");
        key.getElement().setAttribute("aria-hidden", "true");
        link.add(key);
        Shortcuts.of(this)
                .on("Alt+" + digit, entry.label(), () -> UI.getCurrent().navigate(entry.view(), entry.place()));
    }

    private static String own(NavEntry entry) {
        OptionalInt waiting = waiting(entry);
        return waiting.isPresent() ? String.valueOf(waiting.getAsInt()) : "";
    }

    /** A figure that cannot be had is left out; the menu stays. */
    private static OptionalInt waiting(NavEntry entry) {
        try {
            return entry.count().get();
        } catch (RuntimeException failed) {
            LOG.warn("menu figure failed entry={}", entry.id(), failed);
            return OptionalInt.empty();
        }
    }
}
