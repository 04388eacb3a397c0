package city.hotline.supervision;

import city.hotline.cases.CaseId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case that a supervisor took up.
 *
 * @param openedBy a signature; {@code endedBy} alike, empty while it runs
 * @param due by when it is to be concluded, as it was promised when it began
 * @param parties in the order in which they were named
 * @param minutes oldest first
 * @param ended null while it runs
 * @param conclusion empty while it runs
 */
public record Supervision(
        SupervisionId id,
        CaseId caseId,
        Cause cause,
        String reason,
        Instant opened,
        String openedBy,
        Instant due,
        List<Party> parties,
        List<RecordedMinutes> minutes,
        @Nullable Instant ended,
        String endedBy,
        String conclusion) {
    public Supervision {
        parties = List.copyOf(parties);
        minutes = List.copyOf(minutes);
    }

    public boolean runs() {
        return ended == null;
    }

    Supervision with(List<Party> allParties, List<RecordedMinutes> allMinutes) {
        return new Supervision(
                id, caseId, cause, reason, opened, openedBy, due, allParties, allMinutes, ended, endedBy, conclusion);
    }
}
