package city.hotline.dispatch;

import city.hotline.cases.Assignment;
import city.hotline.cases.CaseAssigned;
import city.hotline.cases.CaseCompletion;
import city.hotline.cases.CaseDisputed;
import city.hotline.cases.CaseFile;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.cases.DeadlineKind;
import city.hotline.cases.DueFacts;
import city.hotline.cases.DueTimes;
import city.hotline.cases.Ending;
import city.hotline.cases.ReturnCause;
import city.hotline.departments.DepartmentId;
import city.hotline.departments.Departments;
import city.hotline.departments.DispatchDirectory;
import city.hotline.departments.DispatchRule;
import java.util.List;
import java.util.Optional;
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

    CasesMoved(
            Cases cases,
            CaseCompletion completion,
            Departments departments,
            DispatchDirectory directory,
            RulingTable rulings,
            DueTimes times) {
        this.cases = cases;
        this.completion = completion;
        this.departments = departments;
        this.directory = directory;
        this.rulings = rulings;
        this.times = times;
    }

    @EventListener
    void on(CaseDisputed event) {
        CaseFile file = cases.file(event.id());
        Assignment returned = file.assignments().getLast();
        rulings.drop(event.id());
        if (returned.to() instanceof Ending.ToDepartment from) {
            rulings.open(new Ruling(
                    RulingId.next(),
                    event.id(),
                    from.department(),
                    from.name(),
                    returned.returnCause() == null ? ReturnCause.UNSAID : returned.returnCause(),
                    returned.returnReason(),
                    returned.returnNamed(),
                    event.at(),
                    times.due(DeadlineKind.RULING, new DueFacts(file.summary().item(), event.returns()), event.at()),
                    null,
                    "",
                    "",
                    "",
                    false));
        }
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
                : directory.standing(subject.item().code(), Rulings.place(subject));
    }

    private List<Ending.ToDepartment> helpers(DispatchRule rule) {
        return rule.helpers().stream()
                .flatMap(id -> departments.byId(id).stream())
                .map(helper ->
                        new Ending.ToDepartment(helper.id(), helper.name().zh(), ""))
                .toList();
    }
}
