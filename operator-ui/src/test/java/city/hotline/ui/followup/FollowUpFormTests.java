package city.hotline.ui.followup;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.followup.FollowUpAnswers;
import city.hotline.followup.Outcome;
import city.hotline.followup.Solved;
import city.hotline.ui.followup.FollowUpForm.Question;
import org.junit.jupiter.api.Test;

class FollowUpFormTests {
    private final FollowUpForm form = new FollowUpForm();

    @Test
    void threeKeysAnswerAllQuestions() {
        form.say(true);
        form.say(true);
        form.stars(5);
        form.words(" 很快 ");

        assertThat(form.at()).isEqualTo(Question.WORDS);
        assertThat(form.answers()).contains(new FollowUpAnswers(true, Solved.YES, 5, "很快"));
        assertThat(form.allows(new Outcome.CloseSolved(), 0)).isTrue();
    }

    @Test
    void starsMayComeFirstAndLeadToTheFirstOpenQuestion() {
        form.stars(3);

        assertThat(form.at()).isEqualTo(Question.RESPONDED);
        assertThat(form.missing()).contains(Question.RESPONDED);
        form.say(false);
        assertThat(form.missing()).contains(Question.SOLVED);
        assertThat(form.answers()).isEmpty();
    }

    @Test
    void starsMayBeLeftOut() {
        form.say(true);
        form.say(true);

        assertThat(form.answers()).contains(new FollowUpAnswers(true, Solved.YES, null, ""));
    }

    @Test
    void partlyAnswersOnlyWhetherItIsSolved() {
        form.sayPartly();
        assertThat(form.solved()).isNull();

        form.say(true);
        form.sayPartly();

        assertThat(form.solved()).isEqualTo(Solved.PARTLY);
        assertThat(form.allows(new Outcome.CloseSolved(), 0)).isFalse();
    }

    @Test
    void aDissatisfiedCitizensCaseClosesAsSolvedOnlyAfterARework() {
        form.say(true);
        form.say(true);
        form.stars(1);

        assertThat(form.allows(new Outcome.CloseSolved(), 0)).isFalse();
        assertThat(form.allows(new Outcome.CloseSolved(), 1)).isTrue();
    }
}
