package city.hotline.cases;

import city.hotline.foundation.Refusal;

/** The step does not follow from where the case stands; often somebody else was faster. */
public final class CaseStepRefused extends Refusal {
    private final CaseState state;

    CaseStepRefused(String number, CaseState state, Act act) {
        this(number, state, act.zh(), act.en());
    }

    /** @param zh the step, so that it follows on 不能; {@code en} so that it follows on "cannot be" */
    CaseStepRefused(String number, CaseState state, String zh, String en) {
        super(Kind.CONFLICT, "CASE_STEP_REFUSED", number, state.zh(), state.en(), zh, en);
        this.state = state;
    }

    /** Where the case stands. */
    public CaseState state() {
        return state;
    }
}
