package city.hotline.ui.citizen;

import city.hotline.followup.FollowUpAnswers;
import city.hotline.followup.Solved;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the form sent, as the browser sent it. */
record EvaluationForm(
        @Nullable String responded,
        @Nullable String solved,
        @Nullable String stars,
        @Nullable String words) {
    static final EvaluationForm EMPTY = new EvaluationForm(null, null, null, null);

    /** Empty where one of the three questions has no answer that it knows. */
    Optional<FollowUpAnswers> answers() {
        return complete()
                ? Optional.of(new FollowUpAnswers(
                        "YES".equals(responded), solvedAnswer(), Integer.valueOf(String.valueOf(stars)), said()))
                : Optional.empty();
    }

    String said() {
        return words == null ? "" : words.replace("\r\n", "\n").strip();
    }

    private Solved solvedAnswer() {
        return Solved.valueOf(String.valueOf(solved));
    }

    private boolean complete() {
        return among(responded, "YES", "NO")
                && among(solved, "YES", "PARTLY", "NO")
                && among(stars, "1", "2", "3", "4", "5");
    }

    private static boolean among(@Nullable String value, String... known) {
        return List.of(known).contains(String.valueOf(value));
    }
}
