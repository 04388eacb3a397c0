package city.hotline.orders;

import city.hotline.foundation.Uuids;
import java.util.UUID;

/** Identifies a photo of an order. */
public record PhotoId(UUID value) {
    static PhotoId next() {
        return new PhotoId(Uuids.next());
    }

    /** @throws IllegalArgumentException when {@code text} is not a UUID */
    public static PhotoId parse(String text) {
        return new PhotoId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
