package city.hotline.outbox;

import city.hotline.tenancy.TenantId;
import java.time.Instant;
import java.util.UUID;

/**
 * An entry that is not tried any more. It names what it is about by its id alone.
 *
 * @param at when the thing changed
 * @param deadSince when it was given up
 * @param reason why it was refused the last time, in the manner of an exception's type
 */
public record DeadLetter(
        TenantId city,
        long seq,
        String topic,
        UUID subject,
        int attempts,
        Instant at,
        Instant deadSince,
        String reason) {}
