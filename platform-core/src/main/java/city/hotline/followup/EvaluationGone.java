package city.hotline.followup;

import city.hotline.foundation.Refusal;

/** The link is none of this city's, or not any more. */
public final class EvaluationGone extends Refusal {
    EvaluationGone() {
        super(Kind.UNKNOWN, "EVALUATION_GONE");
    }
}
