package city.hotline.intake;

import city.hotline.access.AccountId;
import city.hotline.callers.CallerId;
import city.hotline.callers.PhoneNumber;
import city.hotline.cases.CaseId;
import city.hotline.cases.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One contact: a call, a message, a visit.
 *
 * @param number the number it came from, withheld for contacts without one; screens show the caller's card instead
 * @param callId the telephone exchange's name of the call; null for contacts without a telephone
 * @param dialled the number that the citizen dialled; null when it is not known
 * @param line the special line it belongs to; null for the main line
 * @param seat who has it; null while it waits for a seat
 * @param operator who began it by hand; null for a call, which is known by its seat
 * @param beganAt the first instant known of it
 * @param caseId null as long as no case was made of it
 */
public record Contact(
        ContactId id,
        Channel channel,
        CallerId caller,
        PhoneNumber number,
        @Nullable String callId,
        @Nullable String dialled,
        @Nullable String line,
        @Nullable SeatSince seat,
        @Nullable AccountId operator,
        Instant beganAt,
        ContactTimes times,
        @Nullable CaseId caseId) {

    /** A call of which the first report has come, whichever it is. */
    static Contact of(TelephonyEvent event, CallerId caller) {
        return new Contact(
                        ContactId.next(),
                        Channel.PHONE,
                        caller,
                        event.number(),
                        event.callId(),
                        event.dialledNumber(),
                        null,
                        null,
                        null,
                        event.at(),
                        ContactTimes.NONE,
                        null)
                .hearing(event);
    }

    public ContactState state() {
        return times.state();
    }

    /** The number of the seat that has it; null while it waits for one. */
    public @Nullable String seatNumber() {
        return seat == null ? null : seat.number();
    }

    /** The contact after a report about its call; the same after the same report again. */
    Contact hearing(TelephonyEvent event) {
        ContactTimes heard = switch (event.type()) {
            case RINGING -> times.rang(event.at());
            // Only a call that was answered can be held.
            case ANSWERED, HELD -> times.answered(event.at());
            case HUNG_UP -> times.hungUp(event.at());
        };
        String called = dialled == null ? event.dialledNumber() : dialled;
        return with(caller, number, called, seatAfter(event.seatNumber(), event.at()), heard, caseId);
    }

    Contact times(ContactTimes now) {
        return with(caller, number, dialled, seat, now, caseId);
    }

    /** The call's number was told only now, and with it who calls. */
    Contact from(PhoneNumber told, CallerId recognised) {
        return with(recognised, told, dialled, seat, times, caseId);
    }

    /** An operator takes it; one that does not ring any more stays as it is. */
    Contact takenAt(@Nullable String seatNumber, Instant at) {
        return state() == ContactState.RINGING
                ? with(caller, number, dialled, seatAfter(seatNumber, at), times.answered(at), caseId)
                : this;
    }

    /**
     * Somebody sees to the missed call: it is missed no more.
     *
     * @throws MissedCallTaken when it is not missed any more
     */
    Contact missedAndTakenBy(@Nullable String seatNumber, Instant at) {
        if (state() != ContactState.MISSED) {
            throw takenFromTheList() ? new MissedCallTaken(String.valueOf(seatNumber())) : new MissedCallTaken();
        }
        return with(caller, number, dialled, seatAfter(seatNumber, at), times.ended(at), caseId);
    }

    /** @throws ContactEnded when it was ended with another case */
    Contact endedWith(CaseId made, Instant at) {
        if (caseId != null && !caseId.equals(made)) {
            throw new ContactEnded();
        }
        return with(caller, number, dialled, seat, times.ended(at), made);
    }

    /** Whether its seat is the one that saw to it after it was missed: it came to it at the end. */
    private boolean takenFromTheList() {
        return seat != null && seat.since().equals(times.endedAt());
    }

    private @Nullable SeatSince seatAfter(@Nullable String told, Instant at) {
        return told == null || (seat != null && !at.isAfter(seat.since())) ? seat : new SeatSince(told, at);
    }

    private Contact with(
            CallerId caller,
            PhoneNumber number,
            @Nullable String dialled,
            @Nullable SeatSince seat,
            ContactTimes times,
            @Nullable CaseId caseId) {
        Instant rang = times.rangAt();
        Instant began = rang != null && rang.isBefore(beganAt) ? rang : beganAt;
        return new Contact(id, channel, caller, number, callId, dialled, line, seat, operator, began, times, caseId);
    }
}
