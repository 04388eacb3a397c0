package city.hotline.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/**
 * A new secret for somebody's authenticator app, which becomes his second factor once he has shown a code from it. It
 * lives in the memory of his session alone.
 */
public final class FactorOffer {
    private static final int SECRET_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AccountId account;
    private final String label;
    private final String issuer;
    private final byte[] secret = new byte[SECRET_BYTES];

    FactorOffer(AccountId account, String loginName, String issuer) {
        this.account = account;
        this.label = loginName;
        this.issuer = issuer;
        RANDOM.nextBytes(secret);
    }

    /** The secret in base 32, for apps that cannot see a picture. */
    public String text() {
        return Base32.of(secret);
    }

    /** What the app reads from the picture: {@code otpauth://totp/…}. */
    public String uri() {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
                .formatted(
                        encoded(issuer), encoded(label), text(), encoded(issuer), Totp.DIGITS, Totp.STEP.toSeconds());
    }

    byte[] secret() {
        return secret.clone();
    }

    boolean isFor(AccountId other) {
        return account.equals(other);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "FactorOffer[" + account + "]";
    }
}
