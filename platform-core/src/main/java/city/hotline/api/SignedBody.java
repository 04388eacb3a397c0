package city.hotline.api;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A body whose very bytes were signed: read only after the signature was checked, and by the same strict rules as others. */
final class SignedBody {
    private SignedBody() {}

    /** As it was sent; nothing for a request without a body. */
    static byte[] bytes(byte @Nullable [] body) {
        return body == null ? new byte[0] : body;
    }

    /** What a missing header says. */
    static String header(@Nullable String value) {
        return value == null ? "" : value;
    }

    static <T> T read(JsonMapper json, @Nullable String contentType, byte[] body, Class<T> type) {
        if (contentType == null || !MediaType.APPLICATION_JSON.includes(MediaType.parseMediaType(contentType))) {
            throw HttpRefused.with(415);
        }
        try {
            @Nullable T read = json.readValue(body, type);
            if (read == null) {
                throw RequestRefused.malformed("BODY_MISSING");
            }
            return read;
        } catch (JacksonException unreadable) {
            throw JsonRefusals.of(unreadable);
        }
    }
}
