package city.hotline.intake;

import city.hotline.access.AccountId;
import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.callers.CallerId;
import city.hotline.callers.Callers;
import city.hotline.cases.CaseId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Contacts while they last: from the ring, or the operator's first key, to the case that is made of them. Every act may
 * come twice; the second changes nothing. Ids of other cities are answered like unknown ones.
 */
@Service
@Transactional
public class Contacts {
    private static final Logger log = LoggerFactory.getLogger(Contacts.class);

    private final ContactTable table;
    private final Callers callers;
    private final Announcements announcements;
    private final Clock clock;

    Contacts(ContactTable table, Callers callers, Announcements announcements, Clock clock) {
        this.table = table;
        this.callers = callers;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** The contact of a call that rings: a new one, or the one that the call already is. */
    @PreAuthorize("hasAuthority('TAKE_CONTACTS')")
    public Contact rang(CallRang call) {
        return hear(call.event());
    }

    /**
     * The current operator takes the contact at this moment; one that does not ring any more stays as it is.
     *
     * @throws ContactUnknown when there is no such contact
     */
    @PreAuthorize("hasAuthority('TAKE_CONTACTS')")
    public Contact answered(ContactId id) {
        Instant now = now();
        String seat = CurrentOperator.find().map(Operator::seatNumber).orElse(null);
        return change(id, contact -> contact.takenAt(seat, now));
    }

    /**
     * The telephone is hung up, at this moment: the operator may go on writing.
     *
     * @throws ContactUnknown when there is no such contact
     */
    @PreAuthorize("hasAuthority('TAKE_CONTACTS')")
    public Contact hungUp(ContactId id) {
        Instant now = now();
        return change(id, contact -> contact.times(contact.times().hungUp(now)));
    }

    /** A new contact without the telephone exchange, in the hands of the current operator: it is being talked to. */
    @PreAuthorize("hasAuthority('TAKE_CONTACTS')")
    public Contact begin(NewContact wanted) {
        Instant now = now();
        Optional<Operator> operator = CurrentOperator.find();
        Contact contact = new Contact(
                ContactId.next(),
                wanted.channel(),
                callers.recognise(wanted.number()),
                wanted.number(),
                null,
                null,
                wanted.line(),
                operator.map(Operator::seatNumber)
                        .map(seat -> new SeatSince(seat, now))
                        .orElse(null),
                operator.map(Operator::account).map(AccountId::new).orElse(null),
                now,
                ContactTimes.NONE.rang(now).answered(now),
                null);
        table.insert(contact);
        log.info("Contact {} began by {}", contact.id(), contact.channel());
        return contact;
    }

    /**
     * Ends the contact with the case that was made of it; a call that still lasts may be hung up later.
     *
     * @throws ContactUnknown when there is no such contact
     * @throws ContactEnded when it ended with another case
     */
    @PreAuthorize("hasAuthority('TAKE_CONTACTS')")
    public Contact endWith(ContactId id, CaseId made) {
        Instant now = now();
        Contact ended = change(id, contact -> contact.endedWith(made, now));
        log.info("Contact {} ended with case {}", id, made);
        return ended;
    }

    /**
     * Ends a contact of which no case is made: a wrong number, a thank-you.
     *
     * @throws ContactUnknown when there is no such contact
     */
    @PreAuthorize("hasAuthority('TAKE_CONTACTS')")
    public Contact end(ContactId id) {
        Instant now = now();
        return change(id, contact -> contact.times(contact.times().ended(now)));
    }

    /** @throws ContactUnknown when there is no such contact */
    @PreAuthorize("hasAnyAuthority('TAKE_CONTACTS', 'READ_CASES')")
    @Transactional(readOnly = true)
    public Contact get(ContactId id) {
        return table.find(id).orElseThrow(ContactUnknown::new);
    }

    /** What the current operator has in hand, oldest first: calls at the operator's seat and contacts begun by hand. */
    @PreAuthorize("hasAuthority('TAKE_CONTACTS')")
    @Transactional(readOnly = true)
    public List<Contact> open() {
        Operator operator = CurrentOperator.require();
        return table.open(operator.account(), operator.seatNumber());
    }

    /** The caller's contacts, latest first; at most {@code limit}, 1 to 200. */
    @PreAuthorize("hasAnyAuthority('TAKE_CONTACTS', 'READ_CASES')")
    @Transactional(readOnly = true)
    public List<Contact> of(CallerId caller, int limit) {
        return table.of(caller, Math.clamp(limit, 1, 200));
    }

    /** What one report of the exchange makes of its call. */
    Contact hear(TelephonyEvent event) {
        return table.lock(event.callId()).map(known -> hear(event, known)).orElseGet(() -> hearFirst(event));
    }

    private Contact hearFirst(TelephonyEvent event) {
        Contact contact = Contact.of(event, callers.recognise(event.number()));
        if (!table.insert(contact)) {
            return table.lock(event.callId())
                    .map(known -> hear(event, known))
                    .orElseThrow(() -> new IllegalStateException("the call was removed meanwhile"));
        }
        log.info("Contact {} came by telephone: {}", contact.id(), event.type());
        tell(null, contact);
        return contact;
    }

    private Contact hear(TelephonyEvent event, Contact known) {
        Contact heard = known.hearing(event);
        if (known.number().isWithheld() && !event.number().isWithheld()) {
            heard = heard.from(event.number(), callers.recognise(event.number()));
        }
        return save(known, heard);
    }

    /** Does {@code act} to the contact while nobody else can, and tells the seats what it changed for them. */
    Contact change(ContactId id, UnaryOperator<Contact> act) {
        Contact known = table.lock(id).orElseThrow(ContactUnknown::new);
        return save(known, act.apply(known));
    }

    private Contact save(Contact before, Contact after) {
        if (!after.equals(before)) {
            table.update(after);
            tell(before, after);
        }
        return after;
    }

    /** To the microsecond, as it is stored. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void tell(@Nullable Contact before, Contact after) {
        announcements.afterCommit(new SeatNews(before, after).at(now()));
    }
}
