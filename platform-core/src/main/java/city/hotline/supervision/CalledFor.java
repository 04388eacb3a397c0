package city.hotline.supervision;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.access.SystemOperator;
import city.hotline.cases.CaseMarks;
import city.hotline.followup.SupervisionCalledFor;
import city.hotline.tenancy.Tenants;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes up what a citizen is dissatisfied with again after rework, in the transaction in which he says so; not what was closed
 * with that.
 */
@Component
class CalledFor {
    private final Supervisions supervisions;
    private final CaseMarks marks;
    private final Tenants tenants;

    CalledFor(Supervisions supervisions, CaseMarks marks, Tenants tenants) {
        this.supervisions = supervisions;
        this.marks = marks;
        this.tenants = tenants;
    }

    @EventListener
    void on(SupervisionCalledFor call) {
        CurrentOperator.runAs(
                SystemOperator.of(tenants.current().id(), "supervision", Role.SUPERVISOR), () -> takeUp(call));
    }

    private List<Supervision> takeUp(SupervisionCalledFor call) {
        List<Supervision> known = supervisions.of(call.caseId());
        boolean ended = marks.hold(call.caseId()).state().ended();
        return ended || known.stream().anyMatch(Supervision::runs)
                ? known
                : List.of(supervisions.open(call.caseId(), Cause.DISSATISFIED, call.reason(), List.of()));
    }
}
