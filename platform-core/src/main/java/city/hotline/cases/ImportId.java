package city.hotline.cases;

import city.hotline.foundation.Uuids;
import java.util.UUID;

/** Identifies one run of an import, so that it can be undone. */
public record ImportId(UUID value) {
    public static ImportId next() {
        return new ImportId(Uuids.next());
    }

    /** @throws IllegalArgumentException when {@code text} is not a UUID */
    public static ImportId parse(String text) {
        return new ImportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
