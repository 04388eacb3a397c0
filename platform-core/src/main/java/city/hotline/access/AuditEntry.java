package city.hotline.access;

import java.time.Instant;

/**
 * One line of the audit trail as a screen shows it.
 *
 * @param seq 1, 2, 3 … within the tenant, without a gap
 * @param actor the login name of who did it; {@code nobody} for somebody who is not logged in
 * @param action what was done, in capitals: {@code ACCOUNT_DISABLED}
 * @param subject what it was done to: {@code account:anna}
 * @param detail free text, empty when there is nothing to add
 */
public record AuditEntry(long seq, Instant at, String actor, String action, String subject, String detail) {}
