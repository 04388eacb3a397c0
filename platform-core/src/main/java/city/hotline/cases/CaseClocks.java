package city.hotline.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of a case. All instants are kept to the microsecond.
 *
 * @param firstResponseDue by when the citizen is to know what happens with the need
 * @param firstResponded when the case first left 待派: answered, dispatched, declined or withdrawn
 * @param handlingDue by when the handler is to be done; it runs on while a case is given back, and starts anew for rework
 * @param done when the handler was last done
 * @param followUpDue by when the citizen is to be called back; null where he is not to be called
 * @param callAgain when to try again after a call back that nobody answered, or when a link has had its time
 * @param attempts call backs that nobody answered since the case was last done
 * @param closed when the case ended
 */
@Embeddable
public record CaseClocks(
        @Column(name = "first_response_due_at") Instant firstResponseDue,
        @Column(name = "first_responded_at") @Nullable Instant firstResponded,
        @Column(name = "handling_due_at") Instant handlingDue,
        @Column(name = "done_at") @Nullable Instant done,
        @Column(name = "follow_up_due_at") @Nullable Instant followUpDue,
        @Column(name = "call_again_at") @Nullable Instant callAgain,
        @Column(name = "call_attempts") int attempts,
        @Column(name = "closed_at") @Nullable Instant closed) {

    static CaseClocks started(Instant firstResponseDue, Instant handlingDue) {
        return new CaseClocks(firstResponseDue, null, handlingDue, null, null, null, 0, null);
    }

    CaseClocks respondBy(Instant due) {
        return new CaseClocks(due, firstResponded, handlingDue, done, followUpDue, callAgain, attempts, closed);
    }

    CaseClocks respondedAt(Instant at) {
        return firstResponded != null
                ? this
                : new CaseClocks(firstResponseDue, at, handlingDue, done, followUpDue, callAgain, attempts, closed);
    }

    CaseClocks notResponded() {
        return new CaseClocks(firstResponseDue, null, handlingDue, done, followUpDue, callAgain, attempts, closed);
    }

    CaseClocks doneAt(Instant at, Instant callBackBy) {
        return new CaseClocks(firstResponseDue, firstResponded, handlingDue, at, callBackBy, null, 0, closed);
    }

    CaseClocks notReached(Instant again) {
        return new CaseClocks(
                firstResponseDue, firstResponded, handlingDue, done, followUpDue, again, attempts + 1, closed);
    }

    CaseClocks reworkedBy(Instant due) {
        return new CaseClocks(firstResponseDue, firstResponded, due, done, null, null, 0, null);
    }

    /** The handler has until {@code due}. */
    CaseClocks handledBy(Instant due) {
        return new CaseClocks(firstResponseDue, firstResponded, due, done, followUpDue, callAgain, attempts, closed);
    }

    CaseClocks closedAt(Instant at) {
        return new CaseClocks(
                firstResponseDue, firstResponded, handlingDue, done, followUpDue, callAgain, attempts, at);
    }

    /** The clock that runs in {@code state}: when somebody has to act next; null once the case has ended. */
    @Nullable
    Instant next(CaseState state) {
        return switch (state) {
            case REGISTERED -> firstResponded == null ? firstResponseDue : handlingDue;
            case OFFERED, ASSIGNED, ACCEPTED, ARRIVED, WAITING, DISPUTED -> handlingDue;
            case DONE -> callAgain == null ? followUpDue : callAgain;
            case ANSWERED, CLOSED_SOLVED, CLOSED_UNSOLVED, CLOSED_UNRATED, UNMET, WITHDRAWN -> null;
        };
    }
}
