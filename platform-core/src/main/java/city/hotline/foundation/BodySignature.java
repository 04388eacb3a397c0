package city.hotline.foundation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How other systems sign what they send here, and this one what it sends them: HMAC-SHA-256 over timestamp, a full stop and the
 * body, in hexadecimal.
 */
public final class BodySignature {
    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private BodySignature() {}

    /**
     * Whether whoever knows the secret signed this, at most five minutes off; comparing takes the same time however wrong the
     * signature is.
     *
     * @param timestamp seconds since 1970 in decimal digits, as it was sent
     * @param body exactly the bytes that were sent
     * @param signature 64 hexadecimal digits
     */
    public static boolean fits(String secret, String timestamp, byte[] body, String signature, Instant now) {
        byte[] expected = digest(secret, timestamp, body);
        return MessageDigest.isEqual(expected, bytes(signature)) && isRecent(timestamp, now);
    }

    /** The signature that {@link #fits}. */
    public static String sign(String secret, String timestamp, byte[] body) {
        return HexFormat.of().formatHex(digest(secret, timestamp, body));
    }

    private static byte[] digest(String secret, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update((timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    private static byte[] bytes(String signature) {
        try {
            return HexFormat.of().parseHex(signature);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static boolean isRecent(String timestamp, Instant now) {
        if (!timestamp.matches("[0-9]{1,11}")) {
            return false;
        }
        Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
        return Duration.between(sent, now).abs().compareTo(TOLERANCE) <= 0;
    }
}
