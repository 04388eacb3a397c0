package city.hotline.intake;

import city.hotline.foundation.Uuids;
import java.util.UUID;

/** Identifies one question to the supervisors. */
public record QuestionId(UUID value) {
    public static QuestionId next() {
        return new QuestionId(Uuids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
