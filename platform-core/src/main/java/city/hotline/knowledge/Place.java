package city.hotline.knowledge;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The place of a row in an ordered list; what is inserted before or after it does not move it.
 *
 * @param list which list gave it
 * @param key what the list is ordered by, as text
 */
record Place(String list, String key, UUID id) {
    private static final String SEPARATOR = "|";

    static Place of(String list, Object key, UUID id) {
        return new Place(list, key.toString(), id);
    }

    /**
     * Null for the first page.
     *
     * @throws PageInvalid when {@code list} never gave {@code text}
     */
    static @Nullable Place after(String list, @Nullable String text) {
        return text == null || text.isEmpty() ? null : parse(list, text);
    }

    String text() {
        String plain = String.join(SEPARATOR, list, key, id.toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    OffsetDateTime time() {
        return key(text -> Instant.parse(text).atOffset(ZoneOffset.UTC));
    }

    LocalDate day() {
        return key(LocalDate::parse);
    }

    int number() {
        return key(Integer::valueOf);
    }

    private <T> T key(Function<String, T> reading) {
        try {
            return reading.apply(key);
        } catch (DateTimeException | NumberFormatException unreadable) {
            throw new PageInvalid();
        }
    }

    private static Place parse(String list, String text) {
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split("\\|", -1);
            if (parts.length != 3 || !parts[0].equals(list)) {
                throw new PageInvalid();
            }
            return new Place(list, parts[1], UUID.fromString(parts[2]));
        } catch (IllegalArgumentException unreadable) {
            throw new PageInvalid();
        }
    }
}
