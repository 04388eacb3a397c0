package city.hotline.followup;

import city.hotline.cases.Ending;
import city.hotline.foundation.StoredText;
import org.jspecify.annotations.Nullable;

/** What the operator does after the citizen answered. */
public sealed interface Outcome {

    /**
     * 办结: only where the citizen says that it is solved; and, where he is dissatisfied all the same, only after one rework
     * was tried.
     */
    record CloseSolved() implements Outcome {}

    /** 已结未解决: it is not solved, or in part, and nothing more can be done. {@code reason} must say why. */
    record CloseUnsolved(String reason) implements Outcome {
        public CloseUnsolved {
            StoredText.required("reason", reason, Ending.NOTE);
        }
    }

    /**
     * 重办: it is not solved, or the citizen is dissatisfied.
     *
     * @param to null for the handler who did it last
     * @param reason what is to be done better; must say something
     */
    record Rework(Ending.@Nullable Dispatch to, String reason) implements Outcome {
        public Rework {
            StoredText.required("reason", reason, Ending.NOTE);
        }

        /** By the handler who did it last. */
        public static Rework bySame(String reason) {
            return new Rework(null, reason);
        }
    }

    /**
     * Checks that this follows from what the citizen said.
     *
     * @param reworks how often the case was reworked before
     * @throws OutcomeContradictsAnswers when it does not
     */
    default void requireFollowsFrom(FollowUpAnswers answers, int reworks) {
        boolean solved = answers.solved() == Solved.YES;
        switch (this) {
            case CloseSolved close -> {
                if (!solved) {
                    throw OutcomeContradictsAnswers.notSolved();
                }
                if (answers.dissatisfied() && reworks == 0) {
                    throw OutcomeContradictsAnswers.dissatisfied();
                }
            }
            case CloseUnsolved close -> {
                if (solved) {
                    throw OutcomeContradictsAnswers.solved();
                }
            }
            case Rework rework -> {
                if (solved && !answers.dissatisfied()) {
                    throw OutcomeContradictsAnswers.nothingToDo();
                }
            }
        }
    }

    /** As the table keeps it. */
    default String code() {
        return switch (this) {
            case CloseSolved close -> "CLOSED_SOLVED";
            case CloseUnsolved close -> "CLOSED_UNSOLVED";
            case Rework rework -> "REWORK";
        };
    }
}
