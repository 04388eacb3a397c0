package city.hotline.choice;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.cases.CaseId;
import city.hotline.cases.Choosing;
import city.hotline.cases.Choosing.Mark;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ChoiceTimesTests {
    private static final Instant NOON = Instant.parse("2026-11-27T04:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(1);

    @Test
    void timeThatIsOverIsOverAlsoBeforeTheClocksHaveTold() {
        FirmChoice open = choice(ChoiceState.OPEN);
        Choosing asked = new Choosing(Mark.ASKED, LATER);

        assertThat(open.at(NOON)).isEqualTo(ChoiceState.OPEN);
        assertThat(open.at(LATER)).isEqualTo(ChoiceState.LAPSED);
        assertThat(asked.at(NOON)).contains(Mark.ASKED);
        assertThat(asked.at(LATER)).contains(Mark.LAPSED);
        assertThat(asked.runs(LATER)).isFalse();
        assertThat(new Choosing(Mark.HANDED_BACK, LATER).runs(NOON)).isFalse();
        assertThat(Choosing.NOT_ASKED.at(NOON)).isEmpty();
    }

    @Test
    void aLinkSaysWhatBecameOfItUntilItsTimeIsOverUnlessAnotherReplacedIt() {
        for (ChoiceState state : ChoiceState.values()) {
            boolean silent = state == ChoiceState.LAPSED || state == ChoiceState.REPLACED;
            assertThat(choice(state).isReadable(NOON)).as(state.name()).isNotEqualTo(silent);
            assertThat(choice(state).isReadable(LATER)).as(state.name()).isFalse();
            assertThat(choice(state).runs(NOON)).as(state.name()).isEqualTo(state == ChoiceState.OPEN);
        }
    }

    private static FirmChoice choice(ChoiceState state) {
        return new FirmChoice(
                ChoiceId.next(),
                CaseId.parse("01938f00-0000-7000-8000-000000000001"),
                NOON,
                "28号",
                LATER,
                state,
                null,
                "",
                null);
    }
}
