package city.hotline.choice;

import city.hotline.cases.CaseId;
import city.hotline.providers.ProviderId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One time that a citizen was asked to choose a firm.
 *
 * @param askedBy the signature of the operator
 * @param until when his time is over
 * @param firm whom he chose; null for nobody
 * @param firmName as on that day; empty for nobody
 * @param endedAt null while it is open
 */
public record FirmChoice(
        ChoiceId id,
        CaseId caseId,
        Instant askedAt,
        String askedBy,
        Instant until,
        ChoiceState state,
        @Nullable ProviderId firm,
        String firmName,
        @Nullable Instant endedAt) {
    /** Whether he may choose at {@code now}. */
    boolean runs(Instant now) {
        return state == ChoiceState.OPEN && until.isAfter(now);
    }

    /** What it is at {@code now}: time that is over is over, also before the clocks have told. */
    public ChoiceState at(Instant now) {
        return state == ChoiceState.OPEN && !runs(now) ? ChoiceState.LAPSED : state;
    }

    /** Whether the link still says what became of it, so that somebody who opens it again is not left in doubt. */
    boolean isReadable(Instant now) {
        return until.isAfter(now)
                && switch (state) {
                    case OPEN, CHOSEN, HANDED_BACK, OVERTAKEN -> true;
                    case LAPSED, REPLACED -> false;
                };
    }
}
