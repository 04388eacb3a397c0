package city.hotline.intake;

import city.hotline.foundation.Refusal;

/** There is no such question to the supervisors here. */
public final class QuestionUnknown extends Refusal {
    QuestionUnknown() {
        super(Kind.UNKNOWN, "QUESTION_UNKNOWN");
    }
}
