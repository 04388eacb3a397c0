package city.hotline.ui.desk;

import city.hotline.callers.CallerCard;
import city.hotline.callers.CallerCards;
import city.hotline.intake.Contact;
import city.hotline.ui.text.T;
import java.util.Objects;

/** How a list names a contact: by the number it came from and the caller's name, masked when the caller asked for it. */
record ContactName(CallerCards cards) {
    String of(Contact contact) {
        CallerCard card = cards.card(contact.caller());
        String number =
                card.masked() ? contact.number().masked() : contact.number().display();
        String name = Objects.requireNonNullElse(card.name(), "");
        return number.isEmpty() ? T.t("desk.number.withheld") : (number + " " + name).strip();
    }
}
