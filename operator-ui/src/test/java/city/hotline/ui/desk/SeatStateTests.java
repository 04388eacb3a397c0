package city.hotline.ui.desk;

import static city.hotline.ui.desk.Sheets.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.intake.ContactTimes;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeatStateTests {
    private static final Instant LATER = NOON.plusSeconds(60);

    @Test
    void aSeatWithoutContactsIsFree() {
        assertThat(SeatState.of(List.of()).kind()).isEqualTo(SeatState.Kind.FREE);
    }

    @Test
    void talkingGoesBeforeRinging() {
        SeatState state = SeatState.of(List.of(
                Sheets.call(new ContactTimes(NOON, null, null, null)),
                Sheets.call(new ContactTimes(NOON, LATER, null, null))));

        assertThat(state).isEqualTo(new SeatState(SeatState.Kind.TALKING, LATER));
    }

    @Test
    void aCallThatOutlastsItsCaseIsStillTalking() {
        SeatState state = SeatState.of(List.of(Sheets.call(new ContactTimes(NOON, NOON, null, LATER))));

        assertThat(state.kind()).isEqualTo(SeatState.Kind.TALKING);
    }

    @Test
    void aftercareIsCountedFromTheHangUp() {
        SeatState state = SeatState.of(List.of(Sheets.call(new ContactTimes(NOON, NOON, LATER, null))));

        assertThat(state).isEqualTo(new SeatState(SeatState.Kind.WRAP_UP, LATER));
    }

    @Test
    void aContactByHandIsWorkAndNoCall() {
        SeatState state = SeatState.of(List.of(Sheets.byHand(new ContactTimes(NOON, NOON, null, null))));

        assertThat(state.kind()).isEqualTo(SeatState.Kind.WORKING);
    }
}
