package city.hotline.supervision;

import city.hotline.foundation.Uuids;
import java.util.UUID;

/** Identifies a supervision. */
public record SupervisionId(UUID value) {
    static SupervisionId next() {
        return new SupervisionId(Uuids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
