package city.hotline.foundation;

import java.security.SecureRandom;
import java.util.Base64;

/** Text that nobody can guess, for secrets and the ends of links. */
public final class RandomText {
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomText() {}

    /** {@code bytes} random bytes as letters, digits, {@code -} and {@code _}: 24 bytes are 32 signs. */
    public static String of(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
