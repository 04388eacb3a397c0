package city.hotline.intake;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls that rang and that nobody took, until somebody sees to them. One operator gets each; the next is told who has it. */
@Service
@Transactional
@PreAuthorize("hasAuthority('TAKE_CONTACTS')")
public class MissedCalls {
    private static final Logger log = LoggerFactory.getLogger(MissedCalls.class);

    private final ContactTable table;
    private final Contacts contacts;
    private final Tenants tenants;
    private final Clock clock;

    MissedCalls(ContactTable table, Contacts contacts, Tenants tenants, Clock clock) {
        this.table = table;
        this.contacts = contacts;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** Those of today, by the city's clock; the latest 500, latest first. */
    @Transactional(readOnly = true)
    public List<Contact> today() {
        ZoneId zone = tenants.current().zone();
        return table.missed(
                LocalDate.ofInstant(clock.instant(), zone).atStartOfDay(zone).toInstant());
    }

    /**
     * The current operator calls back: the missed call leaves the list, and a new contact with its number is in the
     * operator's hands.
     *
     * @throws ContactUnknown when there is no such contact
     * @throws MissedCallTaken when somebody else was faster
     */
    public Contact callBack(ContactId id) {
        Contact missed = take(id);
        Contact begun = contacts.begin(new NewContact(missed.channel(), missed.number(), missed.line()));
        log.info("Contact {} calls back the missed contact {}", begun.id(), id);
        return begun;
    }

    /** There is nobody to be called back, or no need to: the missed call leaves the list. Refused as {@link #callBack}. */
    public void dismiss(ContactId id) {
        take(id);
        log.info("Missed contact {} was dismissed", id);
    }

    private Contact take(ContactId id) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String seat = CurrentOperator.find().map(Operator::seatNumber).orElse(null);
        return contacts.change(id, missed -> missed.missedAndTakenBy(seat, now));
    }
}
