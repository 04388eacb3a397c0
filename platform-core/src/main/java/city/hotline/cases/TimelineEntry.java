package city.hotline.cases;

import city.hotline.foundation.FieldDiff;
import java.time.Instant;
import java.util.List;

/**
 * One entry of a case's timeline; entries never change.
 *
 * @param actor the signature of the operator, for example 28号
 * @param text the reply, note, reason or report that was given; may be empty
 * @param changes the fields that the act changed, {@code state} and {@code handler} among them
 */
public record TimelineEntry(Instant at, String actor, TimelineKind kind, String text, List<Change> changes) {

    /** Fields are named as in {@link FieldDiff}. */
    public record Change(String field, String before, String after) {}
}
