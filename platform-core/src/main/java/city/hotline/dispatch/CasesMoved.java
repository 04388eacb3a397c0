package city.hotline.dispatch;

import city.hotline.cases.Assignment;
import city.hotline.cases.CaseAssigned;
import city.hotline.cases.CaseCompletion;
import city.hotline.cases.CaseFile;
import city.hotline.cases.CaseReturned;
import city.hotline.cases.CaseState;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.cases.DeadlineAsked;
import city.hotline.cases.DeadlineKind;
import city.hotline.cases.DueFacts;
import city.hotline.cases.DueTimes;
import city.hotline.cases.Ending;
import city.hotline.cases.ReturnCause;
import city.hotline.departments.DepartmentId;
import city.hotline.departments.Departments;
import city.hotline.departments.DispatchDirectory;
import city.hotline.departments.DispatchRule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What follows from a step of a case, in its transaction: disputes begin, helpers are asked. */
@Component
class CasesMoved {
    private final Cases cases;
    private final CaseCompletion completion;
    private final Departments departments;
    private final DispatchDirectory directory;
    private final RulingTable rulings;
    private final DueTimes times;
    private final ApplicationEventPublisher events;

    CasesMoved(
            Cases cases,
            CaseCompletion completion,
            Departments departments,
            DispatchDirectory directory,
            RulingTable rulings,
            DueTimes times,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.completion = completion;
        this.departments = departments;
        this.directory = directory;
        this.rulings = rulings;
        this.times = times;
        this.events = events;
    }

    @EventListener
    void on(CaseReturned event) {
        if (event.returns() > 1) {
            CaseFile file = cases.file(event.id());
            if (file.state() == CaseState.DISPUTED
                    && file.assignments().getLast().to() instanceof Ending.ToDepartment from) {
                dispute(file, file.assignments().getLast(), from, event.at());
            }
        }
    }

    private void dispute(CaseFile file, Assignment returned, Ending.ToDepartment from, Instant at) {
        DueFacts facts = new DueFacts(file.summary().item(), file.summary().returns());
        rulings.drop(file.id());
        rulings.open(new Ruling(
                RulingId.next(),
                file.id(),
                from.department(),
                from.name(),
                returned.returnCause() == null ? ReturnCause.UNSAID : returned.returnCause(),
                returned.returnReason(),
                returned.returnNamed(),
                at,
                times.due(DeadlineKind.RULING, facts, at),
                null,
                "",
                "",
                "",
                false));
        events.publishEvent(new DeadlineAsked(file.id(), DeadlineKind.RULING, at));
    }

    /** Whoever helps by the directory is asked at once when the lead by the directory gets the case. */
    @EventListener
    void on(CaseAssigned event) {
        DepartmentId lead = event.department();
        if (lead != null
                && event.item() != null
                && directory.knowsHelpersOf(lead, event.item().code())) {
            rule(cases.file(event.id()).summary())
                    .filter(rule -> rule.lead().equals(lead))
                    .ifPresent(rule -> completion.askWhoeverIsMissing(event.id(), helpers(rule)));
        }
    }

    private Optional<DispatchRule> rule(CaseSummary subject) {
        return subject.item() == null
                ? Optional.empty()
                : directory.standing(subject.item().code(), subject.place());
    }

    private List<Ending.ToDepartment> helpers(DispatchRule rule) {
        return rule.helpers().stream()
                .flatMap(id -> departments.byId(id).stream())
                .map(helper ->
                        new Ending.ToDepartment(helper.id(), helper.name().zh(), ""))
                .toList();
    }
}
