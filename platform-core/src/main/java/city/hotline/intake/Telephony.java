package city.hotline.intake;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the telephone exchange, or the panel that plays one, reports what its calls do. Reports may come twice, late and
 * out of order. The seat concerned is told after commit by {@link SeatRang}, {@link SeatAnswered} and {@link SeatHungUp}.
 */
@Service
public class Telephony {
    private static final Logger log = LoggerFactory.getLogger(Telephony.class);

    private final Contacts contacts;
    private final ObjectProvider<CallControl> exchange;

    Telephony(Contacts contacts, ObjectProvider<CallControl> exchange) {
        this.contacts = contacts;
        this.exchange = exchange;
    }

    /** The contact that the call is, after this report. A report that says nothing new changes nothing and tells nobody. */
    @PreAuthorize("hasAuthority('TAKE_CONTACTS')")
    @Transactional
    public Contact on(TelephonyEvent event) {
        return contacts.hear(event);
    }

    /**
     * Asks the exchange to hold the contact's call, or to give it back to the seat. The contact itself does not change.
     *
     * @return whether the exchange did it; false when there is none that takes orders, when it declined or failed
     * @throws ContactUnknown when there is no such contact
     */
    @PreAuthorize("hasAuthority('TAKE_CONTACTS')")
    public boolean hold(ContactId id, boolean wanted) {
        Contact call = contacts.get(id);
        return exchange.orderedStream().anyMatch(control -> ask(control, call, wanted));
    }

    private static boolean ask(CallControl control, Contact call, boolean wanted) {
        try {
            return wanted ? control.hold(call) : control.resume(call);
        } catch (RuntimeException failed) {
            log.warn("The exchange failed to hold or resume contact {}", call.id(), failed);
            return false;
        }
    }
}
