package city.hotline.followup;

import city.hotline.cases.CaseId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What a case draws: the first four bytes of the SHA-256 of its id and the salt, joined by a colon, modulo 10,000. Nobody
 * chooses it, and everybody can compute it again.
 *
 * @param number 0 to 9,999
 */
public record Ticket(int number) {
    private static final int TICKETS = 10_000;

    /** @param version of the rules */
    static Ticket of(CaseId id, int version) {
        return new Ticket(
                (int) (Integer.toUnsignedLong(drawn(id + ":" + version).getInt()) % TICKETS));
    }

    /** Whether it is among the first so many of a hundred. */
    boolean within(int percent) {
        return number < percent * (TICKETS / 100);
    }

    /** Thirty-two even bytes that {@code text} alone decides. */
    static ByteBuffer drawn(String text) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
