package city.hotline.followup;

import city.hotline.foundation.Refusal;

/** What the operator wants to do does not follow from what the citizen said. */
public final class OutcomeContradictsAnswers extends Refusal {
    private OutcomeContradictsAnswers(String zh, String en) {
        super(Kind.INVALID, "FOLLOW_UP_CONTRADICTS", zh, en);
    }

    static OutcomeContradictsAnswers notSolved() {
        return new OutcomeContradictsAnswers("市民表示未完全解决，不能办结", "the citizen says that it is not fully solved");
    }

    static OutcomeContradictsAnswers dissatisfied() {
        return new OutcomeContradictsAnswers("市民不满意，须先重办", "the citizen is dissatisfied, so it is reworked first");
    }

    static OutcomeContradictsAnswers solved() {
        return new OutcomeContradictsAnswers("市民表示已解决，不能记为未解决", "the citizen says that it is solved");
    }

    static OutcomeContradictsAnswers nothingToDo() {
        return new OutcomeContradictsAnswers("已解决且无不满意，无需重办", "it is solved and nobody is dissatisfied");
    }
}
