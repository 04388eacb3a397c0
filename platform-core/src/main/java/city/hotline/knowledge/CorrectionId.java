package city.hotline.knowledge;

import city.hotline.foundation.Uuids;
import java.util.UUID;

/** Identifies a correction that somebody proposed. */
public record CorrectionId(UUID value) {
    public static CorrectionId next() {
        return new CorrectionId(Uuids.next());
    }

    /** @throws IllegalArgumentException when {@code text} is not a UUID */
    public static CorrectionId parse(String text) {
        return new CorrectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
