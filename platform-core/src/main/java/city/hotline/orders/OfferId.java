package city.hotline.orders;

import city.hotline.foundation.Uuids;
import java.util.UUID;

/** Identifies one time that a case was open to be grabbed. */
public record OfferId(UUID value) {
    static OfferId next() {
        return new OfferId(Uuids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
