package city.hotline.ui.desk;

import city.hotline.callers.CallerCards;
import city.hotline.intake.Contact;
import city.hotline.intake.ContactState;
import city.hotline.ui.kit.KeyCap;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Stopwatch;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.util.function.Consumer;

/** The contacts in hand, side by side. A ringing one says which key answers it. */
class TabStrip extends Div {
    private final ContactName names;
    private final Clock clock;
    private final Consumer<ContactSheet> show;

    TabStrip(CallerCards cards, Clock clock, Consumer<ContactSheet> show) {
        this.names = new ContactName(cards);
        this.clock = clock;
        this.show = show;
        addClassName("desk-tabs");
        getElement().setAttribute("role", "group").setAttribute("aria-label", T.t("desk.tabs"));
    }

    void show(Deck deck) {
        removeAll();
        deck.sheets().forEach(sheet -> add(tab(sheet, deck.isActive(sheet))));
        if (deck.sheets().isEmpty()) {
            add(Row.text(T.t("desk.tabs.none"), "faint", "sm"));
        }
    }

    private NativeButton tab(ContactSheet sheet, boolean active) {
        Contact contact = sheet.contact();
        NativeButton tab = new NativeButton();
        tab.addClassName("desk-tab");
        tab.getElement()
                .setAttribute("aria-pressed", String.valueOf(active))
                .setAttribute("data-state", contact.state().name())
                .setAttribute("data-contact", contact.id().toString());
        tab.add(sign(contact.state()), Row.text(names.of(contact), "b", "num"), Row.text(state(sheet), "xs"));
        if (contact.times().answeredAt() != null && contact.state() == ContactState.TALKING) {
            tab.add(new Stopwatch(contact.times().answeredAt(), clock));
        }
        if (contact.state() == ContactState.RINGING) {
            tab.add(new KeyCap("F2"));
        }
        tab.addClickListener(click -> show.accept(sheet));
        return tab;
    }

    private static String state(ContactSheet sheet) {
        Hold hold = sheet.hold();
        if (hold == null) {
            return T.t("desk.state." + sheet.contact().state().name());
        }
        return T.t(hold.byExchange() ? "desk.state.held" : "desk.state.marked");
    }

    private static Icon sign(ContactState state) {
        Icon sign = (state == ContactState.RINGING ? VaadinIcon.BELL : VaadinIcon.PHONE).create();
        sign.getElement().setAttribute("aria-hidden", "true");
        return sign;
    }
}
