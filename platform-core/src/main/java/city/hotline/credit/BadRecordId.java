package city.hotline.credit;

import city.hotline.foundation.Uuids;
import java.util.UUID;

/** Identifies a bad record. */
public record BadRecordId(UUID value) {
    static BadRecordId next() {
        return new BadRecordId(Uuids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
