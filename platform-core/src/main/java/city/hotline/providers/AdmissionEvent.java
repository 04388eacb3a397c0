package city.hotline.providers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done with a file.
 *
 * @param act the name of an {@link AdmissionAct}, or {@link #ADDED} or {@link #CHANGED}
 * @param reason as the step said; for {@link #CHANGED} the names of the {@link FileField}s, separated by commas
 * @param until as the step said; null otherwise
 */
public record AdmissionEvent(
        Instant at,
        String actor,
        String act,
        String reason,
        @Nullable LocalDate until,
        String contract) {
    public static final String ADDED = "ADDED";
    public static final String CHANGED = "CHANGED";

    /** What was changed; empty for every other act, and for changes of which nobody kept it. */
    public List<FileField> fields() {
        return act.equals(CHANGED) && !reason.isEmpty()
                ? Stream.of(reason.split(",", -1)).map(FileField::valueOf).toList()
                : List.of();
    }
}
