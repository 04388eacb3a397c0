package city.hotline.credit;

import city.hotline.foundation.Uuids;
import java.util.UUID;

/** Identifies what a provider let a bank see. */
public record ConsentId(UUID value) {
    static ConsentId next() {
        return new ConsentId(Uuids.next());
    }
}
