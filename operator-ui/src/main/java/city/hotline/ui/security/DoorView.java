package city.hotline.ui.security;

import city.hotline.tenancy.Tenant;
import city.hotline.tenancy.TenantKind;
import city.hotline.ui.kit.Row;
import city.hotline.ui.look.HotlineName;
import city.hotline.ui.look.Preferences;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.Language;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterObserver;

/** A page before the login: whose hotline it is, a card for what is asked, and the language. */
abstract class DoorView extends Main implements BeforeEnterObserver, Titled {
    private final Div asked = new Div();

    /** @param help what to do when it does not work */
    DoorView(Tenant tenant, String help) {
        addClassName("door");
        Div card = new Div(whose(tenant), asked);
        card.addClassName("card");
        asked.addClassName("asked");
        Div panel = new Div(card, foot(help));
        panel.addClassName("panel");
        add(panel);
    }

    /** Puts {@code parts} into the card, in the place of what was there. */
    void ask(Component... parts) {
        asked.removeAll();
        asked.add(parts);
    }

    private static Div whose(Tenant tenant) {
        Span mark = new Span(HotlineName.mark(tenant));
        mark.addClassName("mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        H1 name = new H1(HotlineName.of(tenant));
        Span role =
                Row.text(T.t(tenant.kind() == TenantKind.PLATFORM ? "login.platform" : "login.city"), "muted", "sm");
        Div whose = new Div(mark, new Div(name, role));
        whose.addClassName("whose");
        return whose;
    }

    private static Div foot(String help) {
        Language other = Language.of(T.locale()).other();
        NativeButton language = new NativeButton(T.t("language." + other.code()), click -> Preferences.choose(other));
        language.addClassName("link");
        language.getElement().setAttribute("lang", other.tag());
        Div foot = new Div(new Span(help), language);
        foot.addClassName("foot");
        return foot;
    }
}
