package city.hotline.cases;

import city.hotline.callers.CallerId;
import city.hotline.foundation.StoredText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case of an older system, as it ended there. Its texts are checked when it is made, so a dry run makes it and throws it
 * away.
 *
 * @param reference the older system's own id, 1 to 200 characters, unique within its source
 * @param title 1 to 200 characters; {@code body} at most 20,000
 * @param registeredAt when it was registered there; the number is of that day
 * @param reply null when none was kept, at most 20,000 characters
 * @param repliedAt null when unknown
 * @param label what the older system filed it under; null when nothing
 * @param address at most 300 characters, empty when unknown
 * @param channel how it came there; {@link Channel#ARCHIVE} when nobody knows
 */
public record ArchivedCase(
        String reference,
        @Nullable CallerId caller,
        String title,
        String body,
        Instant registeredAt,
        @Nullable String reply,
        @Nullable Instant repliedAt,
        @Nullable ItemChoice item,
        @Nullable String label,
        String address,
        Channel channel) {

    public ArchivedCase {
        StoredText.required("reference", reference, 200);
        CaseText.title(title);
        CaseText.description(body);
        StoredText.within("reply", reply == null ? "" : reply, CaseText.REPLY);
        StoredText.within("label", label == null ? "" : label, CaseText.SHORT);
        CaseText.address(address);
    }

    /** 当场答复 where a reply was kept: nobody was asked whether it solved anything. Without one it is 已结未解决. */
    CaseState state() {
        return reply == null || reply.isBlank() ? CaseState.CLOSED_UNSOLVED : CaseState.ANSWERED;
    }

    /** When it ended: with the reply, or, where no later time is known, at once. */
    Instant closedAt() {
        return repliedAt == null || repliedAt.isBefore(registeredAt) ? registeredAt : repliedAt;
    }
}
