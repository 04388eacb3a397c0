package city.hotline.followup;

import city.hotline.foundation.Refusal;

/** The round was evaluated before, by this link or on the telephone; or it is over. */
public final class EvaluationGiven extends Refusal {
    EvaluationGiven() {
        super(Kind.CONFLICT, "EVALUATION_GIVEN");
    }
}
