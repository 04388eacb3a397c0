package city.hotline.cases;

import city.hotline.foundation.Refusal;

/** The step does not follow from where the case stands; often somebody else was faster. */
public final class CaseStepRefused extends Refusal {
    private final CaseState state;

    CaseStepRefused(String number, CaseState state, Act act) {
        super(Kind.CONFLICT, "CASE_STEP_REFUSED", number, state.zh(), state.en(), act.zh(), act.en());
        this.state = state;
    }

    /** Where the case stands. */
    public CaseState state() {
        return state;
    }
}
