package city.hotline.notifications;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that one of the city's people is told on his screen.
 *
 * @param subject what it is about, a stable word such as {@code HANDLING}
 * @param step how grave it is, a stable word such as {@code OVERDUE}
 * @param read whether he has seen it
 */
public record Reminder(
        UUID id, String subject, String step, UUID caseId, String caseNumber, Instant due, Instant at, boolean read) {}
