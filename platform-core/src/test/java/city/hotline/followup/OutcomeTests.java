package city.hotline.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTests {
    private static final Map<String, Outcome> OUTCOMES = Map.of(
            "solved", new Outcome.CloseSolved(),
            "unsolved", new Outcome.CloseUnsolved("无法再做"),
            "rework", new Outcome.Rework(null, "再修一次"));

    @ParameterizedTest
    @CsvSource({
        "YES, 5, 0, solved, true", "YES, 3, 0, solved, true", "YES, , 0, solved, true",
        "YES, 2, 0, solved, false", "YES, 2, 1, solved, true", "PARTLY, 5, 0, solved, false",
        "NO, , 0, solved, false", "NO, , 0, unsolved, true", "PARTLY, 4, 0, unsolved, true",
        "YES, 1, 0, unsolved, false", "NO, 5, 0, rework, true", "PARTLY, , 0, rework, true",
        "YES, 1, 0, rework, true", "YES, 4, 0, rework, false", "YES, , 0, rework, false",
    })
    void anOutcomeFollowsFromTheAnswersOrIsRefused(
            Solved solved, Integer stars, int reworks, String outcome, boolean allowed) {
        FollowUpAnswers answers = new FollowUpAnswers(true, solved, stars, "");
        Outcome chosen = OUTCOMES.get(outcome);

        if (allowed) {
            chosen.requireFollowsFrom(answers, reworks);
        } else {
            assertThatThrownBy(() -> chosen.requireFollowsFrom(answers, reworks))
                    .isInstanceOf(OutcomeContradictsAnswers.class);
        }
    }

    @Test
    void starsAreOneToFiveOrNone() {
        assertThat(new FollowUpAnswers(true, Solved.YES, null, "").dissatisfied())
                .isFalse();
        assertThatThrownBy(() -> new FollowUpAnswers(true, Solved.YES, 0, "")).isInstanceOf(StarsInvalid.class);
        assertThatThrownBy(() -> new FollowUpAnswers(true, Solved.YES, 6, "")).isInstanceOf(StarsInvalid.class);
    }
}
