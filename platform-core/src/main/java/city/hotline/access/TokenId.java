package city.hotline.access;

import city.hotline.foundation.Uuids;
import java.util.UUID;

/** Identifies an API token of one tenant. It is no secret. */
public record TokenId(UUID value) {
    static TokenId next() {
        return new TokenId(Uuids.next());
    }

    /** @throws IllegalArgumentException when {@code text} is not a UUID */
    public static TokenId parse(String text) {
        return new TokenId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
