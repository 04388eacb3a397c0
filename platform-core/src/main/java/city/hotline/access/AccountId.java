package city.hotline.access;

import city.hotline.foundation.Uuids;
import java.util.UUID;

/** Identifies a user of one tenant. */
public record AccountId(UUID value) {
    public static AccountId next() {
        return new AccountId(Uuids.next());
    }

    /** @throws IllegalArgumentException when {@code text} is not a UUID */
    public static AccountId parse(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
