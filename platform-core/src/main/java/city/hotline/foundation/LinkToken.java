package city.hotline.foundation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;

/** The unguessable end of a link that stands for a login: 192 bits, of which the city keeps the digest alone. */
public final class LinkToken {
    private static final int BYTES = 24;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{32}");

    private LinkToken() {}

    public static String next() {
        return RandomText.of(BYTES);
    }

    /** Whether {@code text} can be a token at all. */
    public static boolean fits(String text) {
        return FORM.matcher(text).matches();
    }

    /** SHA-256; a random token of this length needs no salt. */
    public static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
