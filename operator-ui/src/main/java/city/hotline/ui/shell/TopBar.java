package city.hotline.ui.shell;

import city.hotline.tenancy.Tenant;
import city.hotline.ui.kit.KeyCap;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.look.HotlineName;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** The head: whose house, search and jump, how things stand, who sits here. */
class TopBar extends Header {
    private final Div status = new Div();

    TopBar(Tenant tenant, Runnable toggleMenu) {
        addClassName("top");
        status.addClassName("status");
        NativeButton burger = new NativeButton();
        burger.add(VaadinIcon.MENU.create());
        burger.addClassNames("btn", "burger");
        burger.setAriaLabel(T.t("nav.toggle"));
        burger.addClickListener(click -> toggleMenu.run());
        add(burger, brand(tenant), status);
    }

    /** Adds the search, which opens the palette. */
    void search(Runnable openPalette) {
        NativeButton search = new NativeButton();
        search.addClassName("search");
        search.setAriaLabel(T.t("palette.title"));
        search.getElement().setAttribute("aria-keyshortcuts", "Control+K");
        search.add(
                VaadinIcon.SEARCH.create(),
                Row.text(T.t("palette.hint"), "hint", "cut"),
                Row.gap(),
                new KeyCap("Ctrl+K"));
        search.addClickListener(click -> openPalette.run());
        Shortcuts.of(search).on("Ctrl+K", T.t("palette.title"), openPalette).on("/", T.t("palette.title"), openPalette);
        addComponentAtIndex(indexOf(status), search);
    }

    /** Adds a part at the right. */
    void say(Component part) {
        status.add(part);
    }

    private static Anchor brand(Tenant tenant) {
        Span mark = new Span(HotlineName.mark(tenant));
        mark.addClassName("mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(HotlineName.of(tenant));
        name.addClassName("name");
        Anchor brand = new Anchor("", mark, name);
        brand.addClassName("brand");
        brand.getElement().setAttribute("aria-label", HotlineName.of(tenant));
        brand.setRouterIgnore(false);
        return brand;
    }
}
