package city.hotline.clocks;

import city.hotline.foundation.Uuids;
import java.util.UUID;

/** A deadline of a case. */
public record DeadlineId(UUID value) {
    static DeadlineId next() {
        return new DeadlineId(Uuids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
