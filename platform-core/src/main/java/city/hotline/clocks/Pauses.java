package city.hotline.clocks;

import city.hotline.cases.CaseDues;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseReturned;
import city.hotline.cases.CitizenAwaited;
import city.hotline.cases.CitizenHeard;
import city.hotline.cases.DeadlineKind;
import city.hotline.cases.DueFacts;
import city.hotline.cases.DueTimes;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Stops the handler's clocks while a case waits for its citizen, and lets them go on with as much time as they had. From the
 * second return on nothing pauses, and what was paused goes on.
 */
@Component
class Pauses {
    private final CaseDues cases;
    private final DeadlineTable table;
    private final DeadlineBook book;
    private final DueTimes times;

    Pauses(CaseDues cases, DeadlineTable table, DeadlineBook book, DueTimes times) {
        this.cases = cases;
        this.table = table;
        this.book = book;
        this.times = times;
    }

    @EventListener
    void on(CitizenAwaited event) {
        boolean pauses = cases.of(List.of(event.id())).stream()
                .anyMatch(dues -> dues.facts().pauses());
        if (pauses) {
            table.pause(event.id(), event.at());
        }
    }

    @EventListener
    void on(CitizenHeard event) {
        goOn(event.id(), event.at());
    }

    @EventListener
    void on(CaseReturned event) {
        if (event.returns() >= DueFacts.CLOCK_RUNS_ON_FROM) {
            goOn(event.id(), event.at());
        }
    }

    private void goOn(CaseId id, Instant at) {
        List<Running> paused = table.running(List.of(id)).stream()
                .filter(running -> running.paused() != null)
                .toList();
        if (paused.isEmpty()) {
            return;
        }
        cases.of(List.of(id)).forEach(dues -> goOn(dues, paused, at));
    }

    private void goOn(CaseDues.Dues dues, List<Running> paused, Instant at) {
        Map<DeadlineKind, Instant> later = new EnumMap<>(DeadlineKind.class);
        paused.forEach(running -> later.put(running.kind(), later(running, dues, at)));
        cases.move(dues.moved(
                dues.response(),
                later.getOrDefault(DeadlineKind.ACCEPT, dues.accept()),
                later.getOrDefault(DeadlineKind.HANDLING, dues.handling()),
                dues.followUp()));
        paused.forEach(running -> book.goOn(running, dues, later.getOrDefault(running.kind(), running.due()), at));
    }

    /**
     * The pause was allowed when it began, however often the case was given back meanwhile. A case that has given its handler
     * the time back by itself is left at that.
     */
    private Instant later(Running running, CaseDues.Dues dues, Instant at) {
        boolean movedAlready =
                running.kind() == DeadlineKind.HANDLING && !running.due().equals(dues.handling());
        if (movedAlready) {
            return dues.handling();
        }
        Instant from = running.paused() == null ? at : running.paused();
        return times.afterPause(running.kind(), DueFacts.about(dues.facts().item()), running.due(), from, at);
    }
}
