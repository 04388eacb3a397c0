package city.hotline.ui.followup;

import city.hotline.followup.FollowUpAnswers;
import city.hotline.followup.Outcome;
import city.hotline.followup.OutcomeContradictsAnswers;
import city.hotline.followup.Solved;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was answered so far in a call back, and which question stands next. */
public final class FollowUpForm {
    /** The questions, in the order in which they are asked. */
    public enum Question {
        RESPONDED,
        SOLVED,
        STARS,
        WORDS
    }

    private Question at = Question.RESPONDED;
    private @Nullable Boolean responded;
    private @Nullable Solved solved;
    private @Nullable Integer stars;
    private String words = "";

    /** The question that Y, N and the cursor answer. */
    public Question at() {
        return at;
    }

    /** Goes to a question, asked or not. */
    public void goTo(Question question) {
        at = question;
    }

    public void responded(@Nullable Boolean answer) {
        responded = answer;
        at = Question.SOLVED;
    }

    public void solved(@Nullable Solved answer) {
        solved = answer;
        at = Question.STARS;
    }

    /** @param answer 1 to 5; null for a citizen who gave none */
    public void stars(@Nullable Integer answer) {
        stars = answer;
        at = responded == null ? Question.RESPONDED : solved == null ? Question.SOLVED : Question.WORDS;
    }

    public void words(String text) {
        words = text.strip();
    }

    /** Answers yes or no where that answers the question that stands next; else nothing happens. */
    public void say(boolean yes) {
        switch (at) {
            case RESPONDED -> responded(yes);
            case SOLVED -> solved(yes ? Solved.YES : Solved.NO);
            case STARS, WORDS -> {}
        }
    }

    /** 部分解决, where that answers the question that stands next. */
    public void sayPartly() {
        if (at == Question.SOLVED) {
            solved(Solved.PARTLY);
        }
    }

    public @Nullable Boolean responded() {
        return responded;
    }

    public @Nullable Solved solved() {
        return solved;
    }

    public @Nullable Integer stars() {
        return stars;
    }

    public String words() {
        return words;
    }

    /** The first question that must be answered and was not. */
    public Optional<Question> missing() {
        if (responded == null) {
            return Optional.of(Question.RESPONDED);
        }
        return solved == null ? Optional.of(Question.SOLVED) : Optional.empty();
    }

    /** What the citizen said; empty while {@link #missing()} names a question. */
    public Optional<FollowUpAnswers> answers() {
        return responded == null || solved == null
                ? Optional.empty()
                : Optional.of(new FollowUpAnswers(responded, solved, stars, words));
    }

    /**
     * Whether {@code outcome} follows from the answers.
     *
     * @param reworks how often the case was reworked before
     */
    public boolean allows(Outcome outcome, int reworks) {
        Optional<FollowUpAnswers> answers = answers();
        if (answers.isEmpty()) {
            return false;
        }
        try {
            outcome.requireFollowsFrom(answers.get(), reworks);
            return true;
        } catch (OutcomeContradictsAnswers contradiction) {
            return false;
        }
    }
}
