package city.hotline.credit;

import city.hotline.foundation.Uuids;
import java.util.UUID;

/** Identifies an appeal. */
public record AppealId(UUID value) {
    static AppealId next() {
        return new AppealId(Uuids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
