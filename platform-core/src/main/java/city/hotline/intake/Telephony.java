package city.hotline.intake;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the telephone exchange, or the panel that plays one, reports what its calls do. Reports may come twice, late and
 * out of order. The seat concerned is told after commit by {@link SeatRang}, {@link SeatAnswered} and {@link SeatHungUp}.
 */
@Service
public class Telephony {
    private final Contacts contacts;

    Telephony(Contacts contacts) {
        this.contacts = contacts;
    }

    /** The contact that the call is, after this report. A report that says nothing new changes nothing and tells nobody. */
    @PreAuthorize("hasAuthority('TAKE_CONTACTS')")
    @Transactional
    public Contact on(TelephonyEvent event) {
        return contacts.hear(event);
    }
}
