package city.hotline.cases;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands, as columns: its state, its clocks and who has it.
 *
 * @param acceptDueAt by when the present or last handler was to take it on; null before the first dispatch
 * @param returns how often a handler gave it back
 * @param reworks how often the citizen sent it back
 * @param nextDueAt the clock that runs now; null once the case has ended
 */
@Embeddable
record Standing(
        @Enumerated(EnumType.STRING) CaseState state,
        @Embedded CaseClocks clocks,
        @Embedded Handler handler,
        @Nullable Instant acceptDueAt,
        int returns,
        int reworks,
        @Nullable Instant nextDueAt) {

    static Standing registered(CaseClocks clocks) {
        return new Standing(
                CaseState.REGISTERED, clocks, Handler.NOBODY, null, 0, 0, clocks.next(CaseState.REGISTERED));
    }

    /** Where {@code act} leads; it follows from here. Whatever leaves 待派 first is the first response. */
    Standing after(Act act, Instant at) {
        return with(act.to(), clocks.respondedAt(at));
    }

    Standing with(CaseClocks other) {
        return with(state, other);
    }

    Standing with(Handler other) {
        return new Standing(state, clocks, other, acceptDueAt, returns, reworks, nextDueAt);
    }

    Standing returned() {
        return new Standing(state, clocks, handler, acceptDueAt, returns + 1, reworks, nextDueAt);
    }

    Standing reworked() {
        return new Standing(state, clocks, handler, acceptDueAt, returns, reworks + 1, nextDueAt);
    }

    Standing acceptBy(Instant due) {
        return new Standing(state, clocks, handler, due, returns, reworks, nextDue(state, clocks, due));
    }

    /** Somebody has to act by {@code due} already, if that is before the clock that runs. */
    Standing notAfter(Instant due) {
        return nextDueAt == null || nextDueAt.isBefore(due)
                ? this
                : new Standing(state, clocks, handler, acceptDueAt, returns, reworks, due);
    }

    private Standing with(CaseState then, CaseClocks running) {
        return new Standing(then, running, handler, acceptDueAt, returns, reworks, nextDue(then, running, acceptDueAt));
    }

    /** Until it is taken on, taking it on is what comes next, unless all of it is due before. */
    private static @Nullable Instant nextDue(CaseState state, CaseClocks clocks, @Nullable Instant acceptDue) {
        return state == CaseState.ASSIGNED && acceptDue != null && acceptDue.isBefore(clocks.handlingDue())
                ? acceptDue
                : clocks.next(state);
    }
}
