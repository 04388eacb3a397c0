package city.hotline.providers;

import city.hotline.foundation.Uuids;
import java.util.UUID;

/** Identifies a firm or a volunteer team. */
public record ProviderId(UUID value) {
    public static ProviderId next() {
        return new ProviderId(Uuids.next());
    }

    /** @throws IllegalArgumentException when {@code text} is not a UUID */
    public static ProviderId parse(String text) {
        return new ProviderId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
