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
 * @param parts in the order in which they were named, those that ended among them
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
        List<Part> parts,
        List<RecordedMinutes> minutes,
        @Nullable Instant ended,
        String endedBy,
        String conclusion) {
    public Supervision {
        parts = List.copyOf(parts);
        minutes = List.copyOf(minutes);
    }

    public boolean runs() {
        return ended == null;
    }

    /** Whoever has a part, or had it until the supervision ended. */
    public List<Party> parties() {
        return parts.stream().filter(Part::runs).map(Part::party).toList();
    }

    /** Whoever had a part when these minutes were recorded. */
    public List<Party> parties(RecordedMinutes recorded) {
        return parts.stream()
                .filter(part -> part.ranAt(recorded.at()))
                .map(Part::party)
                .toList();
    }

    Supervision with(List<Part> allParts, List<RecordedMinutes> allMinutes) {
        return new Supervision(
                id, caseId, cause, reason, opened, openedBy, due, allParts, allMinutes, ended, endedBy, conclusion);
    }
}
