package city.hotline.choice;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.access.SystemOperator;
import city.hotline.cases.CaseChoices;
import city.hotline.cases.CaseId;
import city.hotline.cases.ChoiceOver;
import city.hotline.cases.DeadlineKind;
import city.hotline.clocks.DeadlineTold;
import city.hotline.clocks.Rung;
import city.hotline.tenancy.Tenants;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What ends a citizen's choice beside himself: his time, of which the clocks tell exactly once, after downtime too, and the case
 * that goes another way. It all happens in the transaction of what it follows from, under the lock of the case.
 */
@Component
class ChoicesMoved {
    private final CitizenChoiceTable table;
    private final CaseChoices cases;
    private final Tenants tenants;

    ChoicesMoved(CitizenChoiceTable table, CaseChoices cases, Tenants tenants) {
        this.table = table;
        this.cases = cases;
        this.tenants = tenants;
    }

    /** Whoever chose has said so before. */
    @EventListener
    void on(ChoiceOver event) {
        table.end(event.id(), ChoiceState.OVERTAKEN, event.at());
    }

    @EventListener
    void on(DeadlineTold event) {
        if (event.kind() == DeadlineKind.CHOICE && event.rung() == Rung.OVERDUE) {
            lapse(event.caseId(), event.at());
        }
    }

    /** The case stays where it is, and everybody sees that he has not chosen. */
    private void lapse(CaseId id, Instant at) {
        if (table.end(id, ChoiceState.LAPSED, at)) {
            CurrentOperator.runAs(SystemOperator.of(tenants.current().id(), "choice", Role.OPERATOR), () -> {
                cases.lapse(id);
                return id;
            });
        }
    }
}
