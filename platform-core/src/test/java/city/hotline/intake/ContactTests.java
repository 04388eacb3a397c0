package city.hotline.intake;

import static city.hotline.intake.TelephonyEvent.Type.ANSWERED;
import static city.hotline.intake.TelephonyEvent.Type.HELD;
import static city.hotline.intake.TelephonyEvent.Type.HUNG_UP;
import static city.hotline.intake.TelephonyEvent.Type.RINGING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.callers.CallerId;
import city.hotline.cases.CaseId;
import city.hotline.foundation.TextNotAllowed;
import city.hotline.foundation.TextTooLong;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactTests {
    private static final Instant NOON = Instant.parse("2026-03-01T04:00:00Z");
    private static final CallerId CALLER = CallerId.next();

    private final TelephonyEvent rang = event(RINGING, "28", 0);
    private final TelephonyEvent answered = event(ANSWERED, "28", 5);
    private final TelephonyEvent held = event(HELD, "28", 60);
    private final TelephonyEvent hungUp = event(HUNG_UP, "28", 90);

    @Test
    void reportsInEveryOrderAndTwiceLeadToTheSameContact() {
        for (List<TelephonyEvent> order : orders(List.of(rang, answered, held, hungUp))) {
            Contact contact = after(order);

            assertThat(contact.state()).as("%s", order).isEqualTo(ContactState.WRAP_UP);
            assertThat(contact.times()).isEqualTo(new ContactTimes(at(0), at(5), at(90), null));
            assertThat(contact.beganAt()).isEqualTo(at(0));
            for (TelephonyEvent again : order) {
                assertThat(contact.hearing(again)).isEqualTo(contact);
            }
        }
    }

    @Test
    void aLateRingChangesNothingForACallThatIsTalkedTo() {
        Contact contact = after(List.of(answered));

        assertThat(contact.hearing(rang).state()).isEqualTo(ContactState.TALKING);
        assertThat(new SeatNews(contact, contact.hearing(rang)).at(NOON)).isEmpty();
    }

    @Test
    void aCallThatNobodyAnsweredIsMissed() {
        assertThat(after(List.of(hungUp, rang)).state()).isEqualTo(ContactState.MISSED);
    }

    @Test
    void theLatestReportSaysWhichSeatHasTheCall() {
        TelephonyEvent movedOn = event(RINGING, "30", 3);
        TelephonyEvent taken = event(ANSWERED, "31", 7);

        for (List<TelephonyEvent> order : orders(List.of(rang, movedOn, taken))) {
            assertThat(after(order).seatNumber()).as("%s", order).isEqualTo("31");
        }
    }

    @Test
    void aCallThatMovesOnLeavesOneSeatAndRingsAtTheNext() {
        Contact first = after(List.of(rang));
        Contact next = first.hearing(event(RINGING, "30", 3));

        assertThat(new SeatNews(first, next).at(NOON))
                .containsExactly(
                        new SeatHungUp(next.id(), "28", false, NOON), new SeatRang(next.id(), "30", CALLER, NOON));
    }

    @Test
    void aCallThatWaitsForASeatIsToldToNobody() {
        assertThat(new SeatNews(null, after(List.of(event(RINGING, null, 0)))).at(NOON))
                .isEmpty();
    }

    @Test
    void aContactEndsWithOneCase() {
        CaseId made = CaseId.next();
        Contact ended = after(List.of(rang, answered)).endedWith(made, at(80));

        assertThat(ended.endedWith(made, at(95))).isEqualTo(ended);
        assertThat(ended.hearing(hungUp).state()).isEqualTo(ContactState.ENDED);
        assertThatThrownBy(() -> ended.endedWith(CaseId.next(), at(95))).isInstanceOf(ContactEnded.class);
    }

    @Test
    void aReportWithoutACallOrWithControlCharactersIsRefused() {
        assertThatThrownBy(() -> new TelephonyEvent(" ", RINGING, null, null, null, NOON))
                .isInstanceOf(TelephonyEventInvalid.class);
        assertThatThrownBy(() -> new TelephonyEvent("a\u0000", RINGING, null, null, null, NOON))
                .isInstanceOf(TextNotAllowed.class);
        assertThatThrownBy(() -> new TelephonyEvent("a", RINGING, null, null, "2\n8", NOON))
                .isInstanceOf(TextNotAllowed.class);
        assertThatThrownBy(() -> new TelephonyEvent("a".repeat(101), RINGING, null, null, null, NOON))
                .isInstanceOf(TextTooLong.class);
    }

    private static Contact after(List<TelephonyEvent> events) {
        Contact contact = Contact.of(events.getFirst(), CALLER);
        for (TelephonyEvent event : events.subList(1, events.size())) {
            contact = contact.hearing(event);
        }
        return contact;
    }

    private static List<List<TelephonyEvent>> orders(List<TelephonyEvent> events) {
        if (events.isEmpty()) {
            return List.of(List.of());
        }
        List<List<TelephonyEvent>> all = new ArrayList<>();
        for (TelephonyEvent first : events) {
            List<TelephonyEvent> others =
                    events.stream().filter(event -> !event.equals(first)).toList();
            for (List<TelephonyEvent> order : orders(others)) {
                List<TelephonyEvent> whole = new ArrayList<>(List.of(first));
                whole.addAll(order);
                all.add(whole);
            }
        }
        return all;
    }

    private static TelephonyEvent event(TelephonyEvent.Type type, String seat, int second) {
        return new TelephonyEvent("call-1", type, "13857400162", "81890", seat, at(second));
    }

    private static Instant at(int second) {
        return NOON.plusSeconds(second);
    }
}
