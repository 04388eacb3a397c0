package city.hotline.callers;

import city.hotline.foundation.Uuids;
import java.util.UUID;

/** Identifies a person who calls or writes. */
public record CallerId(UUID value) {
    public static CallerId next() {
        return new CallerId(Uuids.next());
    }

    /** @throws IllegalArgumentException when {@code text} is not a UUID */
    public static CallerId parse(String text) {
        return new CallerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
