package city.hotline.choice;

import city.hotline.foundation.Uuids;
import java.util.UUID;

/** Identifies one time that a citizen was asked to choose. */
public record ChoiceId(UUID value) {
    static ChoiceId next() {
        return new ChoiceId(Uuids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
