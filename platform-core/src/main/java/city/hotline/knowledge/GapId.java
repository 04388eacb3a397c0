package city.hotline.knowledge;

import city.hotline.foundation.Uuids;
import java.util.UUID;

/** Identifies a question to which nothing was found. */
public record GapId(UUID value) {
    public static GapId next() {
        return new GapId(Uuids.next());
    }

    /** @throws IllegalArgumentException when {@code text} is not a UUID */
    public static GapId parse(String text) {
        return new GapId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
