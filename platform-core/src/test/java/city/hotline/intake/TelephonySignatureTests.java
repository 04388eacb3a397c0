package city.hotline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TelephonySignatureTests {
    private static final Instant NOW = Instant.ofEpochSecond(1_772_337_600);
    private static final String STAMP = "1772337600";
    private static final byte[] BODY = "{\"callId\":\"1\"}".getBytes(StandardCharsets.UTF_8);

    @Test
    void theSignatureIsHmacSha256OverStampStopAndBody() {
        // Computed independently: printf '%s' '1772337600.{"callId":"1"}' | openssl dgst -sha256 -hmac secret
        assertThat(TelephonySignature.sign("secret", STAMP, BODY))
                .isEqualTo("4308d08353c53f8ece9c17f86ebc48f4458c6bd2d62e090081e39899dd192f86");
    }

    @Test
    void aRightSignaturePassesForFiveMinutesEitherWay() {
        String signature = TelephonySignature.sign("secret", STAMP, BODY);

        for (int seconds : new int[] {-300, 0, 300}) {
            assertThatCode(() -> TelephonySignature.verify("secret", STAMP, BODY, signature, NOW.plusSeconds(seconds)))
                    .doesNotThrowAnyException();
        }
        assertThatCode(() -> TelephonySignature.verify("secret", STAMP, BODY, signature.toUpperCase(Locale.ROOT), NOW))
                .doesNotThrowAnyException();
    }

    @Test
    void anOldOrEarlyMessageIsRefused() {
        String signature = TelephonySignature.sign("secret", STAMP, BODY);

        for (int seconds : new int[] {-301, 301}) {
            refused(() -> TelephonySignature.verify("secret", STAMP, BODY, signature, NOW.plusSeconds(seconds)));
        }
    }

    @Test
    void anotherSecretStampOrBodyIsRefused() {
        String signature = TelephonySignature.sign("secret", STAMP, BODY);

        refused(() -> TelephonySignature.verify("other", STAMP, BODY, signature, NOW));
        refused(() -> TelephonySignature.verify("secret", "1772337601", BODY, signature, NOW));
        refused(() -> TelephonySignature.verify("secret", STAMP, new byte[0], signature, NOW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0", "zz", "00", "签名", "0000000000000000000000000000000000000000000000000000000000000000"})
    void whatIsNoSignatureIsRefused(String signature) {
        refused(() -> TelephonySignature.verify("secret", STAMP, BODY, signature, NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "-1", "1e9", "99999999999", "999999999999999999999", "１７７２３３７６００"})
    void aStampThatIsNoRecentSecondIsRefusedEvenWhenSigned(String stamp) {
        refused(() ->
                TelephonySignature.verify("secret", stamp, BODY, TelephonySignature.sign("secret", stamp, BODY), NOW));
    }

    private static void refused(Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(SignatureInvalid.class).hasMessage("SIGNATURE_INVALID");
    }
}
