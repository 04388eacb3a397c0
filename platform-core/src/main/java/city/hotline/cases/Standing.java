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
 * @param returns how often a handler gave it back
 * @param reworks how often the citizen sent it back
 * @param nextDueAt the clock that runs now; null once the case has ended
 */
@Embeddable
record Standing(
        @Enumerated(EnumType.STRING) CaseState state,
        @Embedded CaseClocks clocks,
        @Embedded Handler handler,
        int returns,
        int reworks,
        @Nullable Instant nextDueAt) {

    static Standing registered(CaseClocks clocks) {
        return new Standing(CaseState.REGISTERED, clocks, Handler.NOBODY, 0, 0, clocks.next(CaseState.REGISTERED));
    }

    /** Where {@code act} leads; it follows from here. Whatever leaves 待派 first is the first response. */
    Standing after(Act act, Instant at) {
        return with(act.to(), clocks.respondedAt(at));
    }

    Standing with(CaseClocks other) {
        return with(state, other);
    }

    Standing with(Handler other) {
        return new Standing(state, clocks, other, returns, reworks, nextDueAt);
    }

    Standing returned() {
        return new Standing(state, clocks, handler, returns + 1, reworks, nextDueAt);
    }

    Standing reworked() {
        return new Standing(state, clocks, handler, returns, reworks + 1, nextDueAt);
    }

    /** Somebody has to act by {@code due} already, if that is before the clock that runs. */
    Standing notAfter(Instant due) {
        return nextDueAt == null || nextDueAt.isBefore(due)
                ? this
                : new Standing(state, clocks, handler, returns, reworks, due);
    }

    private Standing with(CaseState then, CaseClocks running) {
        return new Standing(then, running, handler, returns, reworks, running.next(then));
    }
}
