package city.hotline.cases;

import city.hotline.foundation.Uuids;
import java.util.UUID;

/** Identifies a case. */
public record CaseId(UUID value) {
    public static CaseId next() {
        return new CaseId(Uuids.next());
    }

    /** @throws IllegalArgumentException when {@code text} is not a UUID */
    public static CaseId parse(String text) {
        return new CaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
