package city.hotline.ui.desk;

import city.hotline.intake.Contact;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Facts;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;

/** A contact that somebody else has in hand, as a supervisor looks at it: who calls, at which seat, what was asked. */
class ContactGlance extends Div {
    ContactGlance(DeskDoors doors, Contact contact) {
        Card card = Card.main(T.t("desk.glance", new ContactName(doors.cards()).of(contact)));
        card.pane().body().addClassName("col");
        card.with(new QuestionStrip(doors.questions(), contact.id()), facts(doors, contact));
        Div middle = new Div(card);
        middle.addClassName("desk-pane");
        addClassName("desk");
        add(new CallerPane(doors, contact.id()), middle);
    }

    private static Facts facts(DeskDoors doors, Contact contact) {
        Facts facts = new Facts();
        facts.fact(T.t("desk.glance.state"), T.t("desk.state." + contact.state().name()));
        facts.fact(T.t("desk.glance.began"), doors.wall().minute(contact.beganAt()));
        if (contact.seatNumber() != null) {
            facts.fact(T.t("desk.glance.seat"), T.t("user.seat", contact.seatNumber()));
        }
        return facts;
    }
}
