package city.hotline.credit;

import city.hotline.providers.ProviderId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 诚信等级证书 as it stands today.
 *
 * @param by the signature of whoever issued it
 * @param revoked null while it was not
 * @param revokedBecause {@code REPLACED}, {@code GRADE_LOWERED}, or a judge's words; empty while it was not
 */
public record Certificate(
        CertificateId id,
        ProviderId provider,
        Certified certified,
        Instant issued,
        String by,
        @Nullable Instant revoked,
        String revokedBecause) {
    /** Where it stands. */
    public enum State {
        VALID,
        EXPIRED,
        REVOKED
    }

    /** @param today in the city */
    public State state(LocalDate today) {
        if (revoked != null) {
            return State.REVOKED;
        }
        return today.isAfter(certified.validUntil()) ? State.EXPIRED : State.VALID;
    }
}
