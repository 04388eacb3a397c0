package city.hotline.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an operator asked the supervisors during a contact.
 *
 * @param about what the contact is about, in the operator's words at that moment; may be empty
 * @param asker the operator's signature, for example 28号
 * @param reply null as long as nobody answered
 */
public record SupervisorQuestion(
        QuestionId id,
        ContactId contact,
        String about,
        String question,
        String asker,
        Instant askedAt,
        @Nullable Reply reply) {

    /** @param by the supervisor's signature */
    public record Reply(String text, String by, Instant at) {}

    /** Says nothing of what was asked, so that it may stand in a log. */
    @Override
    public String toString() {
        return "SupervisorQuestion[" + id + "]";
    }
}
