package city.hotline.clocks;

import city.hotline.calendar.Counting;
import city.hotline.cases.DeadlineKind;
import city.hotline.catalogue.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A deadline of a case as people see it; one that moved is there once for each end that it had.
 *
 * @param warned when its people were warned; null when they were not
 * @param fired when its end was told; null when it was not
 * @param ended null while it runs
 * @param paused since when it waits for the citizen; null while it goes on
 * @param outcome null while it runs
 * @param scope which cases the city's promise is for; empty for all
 * @param span how long the rule says it is; of no weight for one that was {@link RuleSource#GIVEN}
 */
public record Deadline(
        DeadlineId id,
        DeadlineKind kind,
        Instant started,
        Instant due,
        @Nullable Instant warned,
        @Nullable Instant fired,
        @Nullable Instant ended,
        @Nullable Instant paused,
        @Nullable Outcome outcome,
        Why why,
        RuleSource source,
        String scope,
        Span span,
        Counting counting) {

    public boolean runs() {
        return ended == null;
    }

    /** Whether it was met after its end. */
    public boolean late() {
        return outcome == Outcome.MET && ended != null && ended.isAfter(due);
    }
}
