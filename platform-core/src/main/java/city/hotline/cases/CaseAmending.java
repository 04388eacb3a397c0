package city.hotline.cases;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Changes the facts of a case, where nobody else was first. */
@Component
class CaseAmending {
    private final CaseShelf shelf;
    private final Conflicts conflicts;
    private final CaseWork work;
    private final ApplicationEventPublisher events;
    private final DueTimes dues;

    CaseAmending(CaseShelf shelf, Conflicts conflicts, CaseWork work, ApplicationEventPublisher events, DueTimes dues) {
        this.shelf = shelf;
        this.conflicts = conflicts;
        this.work = work;
        this.events = events;
        this.dues = dues;
    }

    CaseSummary change(CaseId id, long expectedVersion, CaseChange change) {
        Case subject = shelf.take(id);
        subject.requireOpen();
        if (!subject.has(change)) {
            conflicts.refuse(subject, expectedVersion, change.values());
            amend(subject, change);
        }
        return CaseSummary.of(subject);
    }

    private void amend(Case subject, CaseChange change) {
        Map<String, String> before = subject.values();
        Step step = work.step();
        DueFacts about = DueFacts.of(subject);
        subject.change(change);
        if (!about.equals(DueFacts.of(subject))) {
            subject.promiseAnew(dues);
        }
        shelf.flush();
        work.record(subject, TimelineKind.CHANGED, "", before, step);
        events.publishEvent(new CaseAmended(subject.id(), step.at()));
    }
}
