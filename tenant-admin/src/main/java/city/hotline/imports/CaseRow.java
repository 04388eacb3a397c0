package city.hotline.imports;

import city.hotline.callers.ArchivedCaller;
import city.hotline.cases.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case as one row tells it, every field checked.
 *
 * @param row its number in the file
 * @param externalId the old system's number, or a digest of the row where the file has no such column
 * @param caller who it was, as far as the file tells
 * @param title {@code title}, {@code body}, {@code reply} and {@code address} are within the limits of an archived case
 * @param reply null together with {@code repliedAt}: an answer has its time
 */
record CaseRow(
        int row,
        String externalId,
        ArchivedCaller caller,
        String title,
        Instant registeredAt,
        String body,
        @Nullable String reply,
        @Nullable Instant repliedAt,
        @Nullable String itemCode,
        @Nullable String itemLabel,
        @Nullable String address,
        Channel channel) {}
