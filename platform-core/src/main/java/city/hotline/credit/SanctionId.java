package city.hotline.credit;

import city.hotline.foundation.Uuids;
import java.util.UUID;

/** Identifies a sanction. */
public record SanctionId(UUID value) {
    static SanctionId next() {
        return new SanctionId(Uuids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
