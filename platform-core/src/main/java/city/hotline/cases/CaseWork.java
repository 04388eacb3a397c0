package city.hotline.cases;

import city.hotline.access.AuditTrail;
import city.hotline.access.CurrentOperator;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes one step of one case: lock, act, save, write the timeline, tell the house. */
@Component
class CaseWork {
    private static final Logger log = LoggerFactory.getLogger(CaseWork.class);

    private final CaseShelf shelf;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final DueTimes dues;
    private final Clock clock;

    CaseWork(
            CaseShelf shelf,
            Timeline timeline,
            ApplicationEventPublisher events,
            AuditTrail audit,
            DueTimes dues,
            Clock clock) {
        this.shelf = shelf;
        this.timeline = timeline;
        this.events = events;
        this.audit = audit;
        this.dues = dues;
        this.clock = clock;
    }

    /** Now, to the microsecond that the database keeps, and who is at work. */
    Step step() {
        return new Step(CurrentOperator.require().signature(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    CaseSummary take(CaseId id, String text, BiFunction<Case, Step, Act> act) {
        return take(shelf.take(id), text, act);
    }

    CaseSummary take(Case subject, String text, BiFunction<Case, Step, Act> act) {
        Map<String, String> before = subject.values();
        Step step = step();
        boolean offered = subject.state() == CaseState.OFFERED;
        boolean choosing = subject.choosing().isOpen();
        Act done = act.apply(subject, step);
        promise(subject, done, step);
        shelf.flush();
        record(subject, done.kind(), text, before, step);
        events.publishEvent(told(subject, done, step));
        if (offered) {
            events.publishEvent(new OfferOver(subject.id(), step.at()));
        }
        if (choosing) {
            events.publishEvent(new ChoiceOver(subject.id(), step.at()));
        }
        return CaseSummary.of(subject);
    }

    /** Does something with the case that is no step of its way, and writes it down. */
    CaseSummary mark(Case subject, TimelineKind kind, String text, BiConsumer<Case, Step> deed) {
        Map<String, String> before = subject.values();
        Step step = step();
        deed.accept(subject, step);
        shelf.flush();
        record(subject, kind, text, before, step);
        events.publishEvent(new CaseAmended(subject.id(), step.at()));
        return CaseSummary.of(subject);
    }

    /** Whoever was given the case has a time to take it on. */
    void promise(Case subject, Act done, Step step) {
        if (done.to() == CaseState.ASSIGNED) {
            subject.acceptBy(dues.due(DeadlineKind.ACCEPT, DueFacts.of(subject), step.at()));
        }
    }

    void record(Case subject, TimelineKind kind, String text, Map<String, String> before, Step step) {
        record(subject, List.of(new Timeline.Line(kind, text)), before, step);
    }

    /** Writes the timeline and the audit trail; {@code subject} is flushed. */
    void record(Case subject, List<Timeline.Line> lines, Map<String, String> before, Step step) {
        timeline.write(subject, lines, before, step);
        for (Timeline.Line line : lines) {
            audit.record("CASE_" + line.kind(), "case:" + subject.id(), subject.number());
            log.info("case {} {} at version {}", subject.id(), line.kind(), subject.version());
        }
    }

    Object told(Case subject, Act act, Step step) {
        return switch (act) {
            case ASSIGN, GRAB, REWORK, RULE, HAND_DOWN -> CaseAssigned.of(subject, step.at());
            case ACCEPT -> new CaseAccepted(subject.id(), step.at());
            case ARRIVE -> new CaseArrived(subject.id(), step.at());
            case FINISH -> new CaseDone(subject.id(), step.at());
            case ASK -> new CitizenAwaited(subject.id(), step.at());
            case COMPLETE -> new CitizenHeard(subject.id(), step.at());
            case GIVE_BACK, DISPUTE ->
                new CaseReturned(subject.id(), subject.standing().returns(), step.at());
            case OFFER, END_OFFER, CALL_AGAIN, RECALL -> new CaseAmended(subject.id(), step.at());
            case ANSWER, DECLINE, WITHDRAW, CLOSE_SOLVED, CLOSE_UNSOLVED, CLOSE_UNRATED ->
                new CaseClosed(subject.id(), subject.state(), step.at());
        };
    }
}
