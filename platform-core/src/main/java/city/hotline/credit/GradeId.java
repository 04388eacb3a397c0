package city.hotline.credit;

import city.hotline.foundation.Uuids;
import java.util.UUID;

/** Identifies a grade that was given. */
public record GradeId(UUID value) {
    static GradeId next() {
        return new GradeId(Uuids.next());
    }
}
