package city.hotline.callers;

import city.hotline.foundation.Uuids;
import java.util.UUID;

/** Identifies people who live together. */
public record HouseholdId(UUID value) {
    public static HouseholdId next() {
        return new HouseholdId(Uuids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
