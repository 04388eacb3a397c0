package city.hotline.providers;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done with a file.
 *
 * @param act the name of an {@link AdmissionAct}, or ADDED or CHANGED
 * @param until as the step said; null otherwise
 */
public record AdmissionEvent(
        Instant at,
        String actor,
        String act,
        String reason,
        @Nullable LocalDate until,
        String contract) {}
