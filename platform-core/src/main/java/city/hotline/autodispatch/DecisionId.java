package city.hotline.autodispatch;

import city.hotline.foundation.Uuids;
import java.util.UUID;

/** Identifies a decision. */
public record DecisionId(UUID value) {
    static DecisionId next() {
        return new DecisionId(Uuids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
