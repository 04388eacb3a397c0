package city.hotline.intake;

import city.hotline.foundation.Refusal;

/** Another supervisor answered first; nothing was changed. */
public final class QuestionAnswered extends Refusal {
    QuestionAnswered(String by) {
        super(Kind.CONFLICT, "QUESTION_ANSWERED", by);
    }
}
