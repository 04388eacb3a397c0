package city.hotline.intake;

import city.hotline.callers.CallerCards;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what a contact's screen shows of its caller. */
@Service
@Transactional(readOnly = true)
public class ScreenPops {
    private final ContactTable contacts;
    private final CallerCards cards;

    ScreenPops(ContactTable contacts, CallerCards cards) {
        this.contacts = contacts;
        this.cards = cards;
    }

    /** @throws ContactUnknown when there is no such contact */
    @PreAuthorize("hasAuthority('TAKE_CONTACTS')")
    public ScreenPop of(ContactId id) {
        Contact contact = contacts.find(id).orElseThrow(ContactUnknown::new);
        return new ScreenPop(
                contact,
                cards.card(contact.caller()),
                cards.household(contact.caller()),
                contacts.counts(contact.caller(), id));
    }
}
