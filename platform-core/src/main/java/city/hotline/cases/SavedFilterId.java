package city.hotline.cases;

import city.hotline.foundation.Uuids;
import java.util.UUID;

public record SavedFilterId(UUID value) {
    static SavedFilterId next() {
        return new SavedFilterId(Uuids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
