package city.hotline.dispatch;

import city.hotline.foundation.Uuids;
import java.util.UUID;

/** Identifies a dispute and its ruling. */
public record RulingId(UUID value) {
    static RulingId next() {
        return new RulingId(Uuids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
