package city.hotline.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What the fields of a message gateway have in common. */
final class MessageFields {
    private MessageFields() {}

    static String required(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw RequestRefused.invalid("FIELD_MISSING", field);
        }
        return value;
    }

    static boolean required(String field, @Nullable Boolean value) {
        if (value == null) {
            throw RequestRefused.invalid("FIELD_MISSING", field);
        }
        return value;
    }

    static Instant instant(String field, @Nullable String value) {
        try {
            return OffsetDateTime.parse(required(field, value)).toInstant();
        } catch (DateTimeException unreadable) {
            throw RequestRefused.invalid("INSTANT_INVALID", field);
        }
    }
}
