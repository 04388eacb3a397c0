package city.hotline.cases;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** The place of a row in an ordered list; what is inserted before or after it does not move it. */
record Cursor(Queue.Order order, Instant at, UUID id) {
    private static final String SEPARATOR = " ";

    static Cursor after(Queue.Order order, CaseSummary row) {
        Instant due = row.due();
        Instant at = order == Queue.Order.DUE && due != null ? due : row.registeredAt();
        return new Cursor(order, at, row.id().value());
    }

    String text() {
        String plain = order + SEPARATOR + at + SEPARATOR + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /** @throws CursorInvalid when a list in this order never gave {@code text} */
    static Cursor parse(Queue.Order order, String text) {
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(SEPARATOR);
            if (parts.length != 3 || !parts[0].equals(order.name())) {
                throw new CursorInvalid();
            }
            return new Cursor(order, Instant.parse(parts[1]), UUID.fromString(parts[2]));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new CursorInvalid();
        }
    }
}
