package city.hotline.supervision;

import city.hotline.cases.CaseState;
import city.hotline.foundation.Refusal;

/** Nobody handles the case now. */
public final class NobodyToUrge extends Refusal {
    NobodyToUrge(String number, CaseState state) {
        super(Kind.CONFLICT, "URGE_NOBODY", number, state.zh(), state.en());
    }
}
