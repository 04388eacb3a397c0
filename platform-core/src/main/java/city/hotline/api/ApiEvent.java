package city.hotline.api;

import city.hotline.cases.TimelineEntry;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** One entry of a case's timeline; entries never change. */
@Schema(name = "TimelineEntry", description = "工单经过的一步。 One step of a case.", example = ApiExamples.TIMELINE_ENTRY)
record ApiEvent(
        Instant at,
        @Schema(description = "经办人，如 28号。 Who did it.") String actor,

        @Schema(description = "OPENED、ASSIGNED、ACCEPTED、DONE …")
        String kind,

        String text,
        List<Change> changes) {

    /** A fact that the step changed. */
    @Schema(name = "TimelineChange", description = "改动的字段。 A fact that changed.")
    record Change(String field, String before, String after) {}

    static ApiEvent of(TimelineEntry entry) {
        return new ApiEvent(
                entry.at(),
                entry.actor(),
                entry.kind().name(),
                entry.text(),
                entry.changes().stream()
                        .map(change -> new Change(change.field(), change.before(), change.after()))
                        .toList());
    }
}
