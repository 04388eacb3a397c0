package city.hotline.access;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What gets somebody in who has lost his authenticator: each of them once. They are shown when they are made and never
 * again; only their hashes are kept.
 *
 * @param codes ten, each of 80 random bits, written {@code xxxx-xxxx-xxxx-xxxx}
 */
public record RecoveryCodes(List<String> codes) {
    private static final int COUNT = 10;
    private static final int CODE_BYTES = 10;
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    public RecoveryCodes {
        codes = List.copyOf(codes);
    }

    static RecoveryCodes next() {
        return new RecoveryCodes(
                Stream.generate(RecoveryCodes::code).limit(COUNT).toList());
    }

    /** Whether {@code plain}, without blanks and hyphens, can be one of anybody's. */
    static boolean canBe(String plain) {
        return plain.length() == LENGTH;
    }

    static byte[] digest(String code) {
        return Digests.sha256(code.replace("-", ""));
    }

    private static String code() {
        byte[] bytes = new byte[CODE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base32.of(bytes).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?!$)", "$1-");
    }

    @Override
    public String toString() {
        return "RecoveryCodes";
    }
}
