package city.hotline.catalogue;

import city.hotline.foundation.Uuids;
import java.util.UUID;

/** Identifies a service item of the city's catalogue. */
public record ItemId(UUID value) {
    public static ItemId next() {
        return new ItemId(Uuids.next());
    }

    /** @throws IllegalArgumentException when {@code text} is not a UUID */
    public static ItemId parse(String text) {
        return new ItemId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
