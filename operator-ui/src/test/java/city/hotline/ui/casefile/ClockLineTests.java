package city.hotline.ui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.cases.CaseClocks;
import city.hotline.cases.CaseState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClockLineTests {
    private static final Instant NOON = Instant.parse("2026-11-21T04:00:00Z");

    @Test
    void promisesRunUntilTheyAreKept() {
        CaseClocks clocks = new CaseClocks(after(5), after(3), after(60), null, null, null, 0, null);

        List<ClockLine> lines = ClockLine.of(clocks, CaseState.ACCEPTED);

        assertThat(lines).extracting(ClockLine::running).containsExactly(false, true);
        assertThat(lines.getFirst().spare()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void aReworkedCaseIsBeingHandledAlthoughItWasDoneBefore() {
        CaseClocks clocks = new CaseClocks(after(5), after(3), after(60), after(20), null, null, 0, null);

        assertThat(ClockLine.of(clocks, CaseState.ASSIGNED).getLast().running()).isTrue();
    }

    @Test
    void aLatePromiseWasKeptTooLate() {
        CaseClocks clocks = new CaseClocks(after(5), after(9), after(60), after(70), after(90), null, 0, after(80));

        List<ClockLine> lines = ClockLine.of(clocks, CaseState.CLOSED_SOLVED);

        assertThat(lines)
                .extracting(ClockLine::spare)
                .containsExactly(Duration.ofMinutes(-4), Duration.ofMinutes(-10), Duration.ofMinutes(10));
    }

    @Test
    void aCaseThatWasAnsweredAtOnceHasNoHandling() {
        CaseClocks clocks = new CaseClocks(after(5), after(1), after(60), null, null, null, 0, after(1));

        assertThat(ClockLine.of(clocks, CaseState.ANSWERED)).hasSize(1);
    }

    private static Instant after(int minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }
}
