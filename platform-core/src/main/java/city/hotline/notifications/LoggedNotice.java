package city.hotline.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice as the log shows it.
 *
 * @param phone masked
 * @param body without the unguessable end of a link
 * @param reason why it was not sent, a stable word; empty where nothing went wrong
 * @param instead why it goes by SMS instead of WeChat, a stable word; empty where it does not
 * @param next when it is tried next; null once it is settled
 * @param unwanted whether the receiver does not want to be written to any more
 */
public record LoggedNotice(
        NoticeId id,
        Occasion occasion,
        Medium medium,
        String phone,
        @Nullable UUID caseId,
        String body,
        NoticeState state,
        int attempts,
        String reason,
        String instead,
        Instant created,
        @Nullable Instant next,
        @Nullable Instant settled,
        boolean unwanted) {}
