package city.hotline.intake;

import city.hotline.foundation.BodySignature;
import java.time.Instant;

/** How the telephone exchange signs a message; see {@link BodySignature}. */
public final class TelephonySignature {
    private TelephonySignature() {}

    /**
     * Passes when the message is the exchange's and at most five minutes off.
     *
     * @throws SignatureInvalid for everything else
     */
    public static void verify(String secret, String timestamp, byte[] body, String signature, Instant now) {
        if (!BodySignature.fits(secret, timestamp, body, signature, now)) {
            throw new SignatureInvalid();
        }
    }

    /** The signature that {@link #verify} accepts. */
    public static String sign(String secret, String timestamp, byte[] body) {
        return BodySignature.sign(secret, timestamp, body);
    }
}
