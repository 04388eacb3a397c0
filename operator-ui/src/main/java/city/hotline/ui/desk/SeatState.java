package city.hotline.ui.desk;

import city.hotline.intake.Contact;
import city.hotline.intake.ContactState;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a seat is doing.
 *
 * @param since null while it is free
 */
record SeatState(Kind kind, @Nullable Instant since) {

    /** The busiest that its contacts make of a seat; the earlier, the busier. */
    enum Kind {
        TALKING,
        RINGING,
        WRAP_UP,
        WORKING,
        FREE
    }

    /** @param contacts those in hand, and one that ended while its call still lasts */
    static SeatState of(Collection<Contact> contacts) {
        return Stream.of(
                        first(contacts, Kind.TALKING, SeatState::isOnCall),
                        first(contacts, Kind.RINGING, contact -> contact.state() == ContactState.RINGING),
                        first(contacts, Kind.WRAP_UP, contact -> contact.state() == ContactState.WRAP_UP),
                        first(contacts, Kind.WORKING, contact -> contact.state() == ContactState.TALKING))
                .flatMap(found -> found)
                .findFirst()
                .orElseGet(() -> new SeatState(Kind.FREE, null));
    }

    /** Whether somebody is on the telephone: the call was answered and not hung up, whatever became of the case. */
    static boolean isOnCall(Contact contact) {
        return contact.callId() != null
                && contact.times().answeredAt() != null
                && contact.times().hungUpAt() == null;
    }

    private static Stream<SeatState> first(Collection<Contact> contacts, Kind kind, Predicate<Contact> such) {
        return contacts.stream()
                .filter(such)
                .map(contact -> new SeatState(kind, since(contact)))
                .min(Comparator.comparing(state -> state.since() == null ? Instant.MAX : state.since()))
                .stream();
    }

    private static Instant since(Contact contact) {
        Instant hungUp = contact.times().hungUpAt();
        Instant answered = contact.times().answeredAt();
        return hungUp != null ? hungUp : answered != null ? answered : contact.beganAt();
    }
}
