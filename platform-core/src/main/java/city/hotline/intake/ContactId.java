package city.hotline.intake;

import city.hotline.foundation.Uuids;
import java.util.UUID;

/** Identifies one contact: a call, a message, a visit. */
public record ContactId(UUID value) {
    public static ContactId next() {
        return new ContactId(Uuids.next());
    }

    /** @throws IllegalArgumentException when {@code text} is not a UUID */
    public static ContactId parse(String text) {
        return new ContactId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
