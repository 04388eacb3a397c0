package city.hotline.ui.live;

import city.hotline.cases.CaseAccepted;
import city.hotline.cases.CaseAmended;
import city.hotline.cases.CaseArrived;
import city.hotline.cases.CaseAssigned;
import city.hotline.cases.CaseClosed;
import city.hotline.cases.CaseDone;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseOpened;
import city.hotline.cases.CaseReturned;
import city.hotline.cases.CitizenAwaited;
import city.hotline.cases.CitizenHeard;
import city.hotline.clocks.DeadlineTold;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Carries to a city's screens that a case moved, after the commit and on a thread of its own: a screen that hears of it reads,
 * and must not do so in the transaction that is just ending.
 */
@Component
class CaseNewsPush {
    private final CityScreens city;
    private final Tenants tenants;

    CaseNewsPush(CityScreens city, Tenants tenants) {
        this.city = city;
        this.tenants = tenants;
    }

    @TransactionalEventListener
    void on(CaseOpened event) {
        tell(event.id());
    }

    @TransactionalEventListener
    void on(CaseAssigned event) {
        tell(event.id());
    }

    @TransactionalEventListener
    void on(CaseAccepted event) {
        tell(event.id());
    }

    @TransactionalEventListener
    void on(CaseArrived event) {
        tell(event.id());
    }

    @TransactionalEventListener
    void on(CaseDone event) {
        tell(event.id());
    }

    @TransactionalEventListener
    void on(CaseReturned event) {
        tell(event.id());
    }

    @TransactionalEventListener
    void on(CaseClosed event) {
        tell(event.id());
    }

    @TransactionalEventListener
    void on(CaseAmended event) {
        tell(event.id());
    }

    @TransactionalEventListener
    void on(CitizenAwaited event) {
        tell(event.id());
    }

    @TransactionalEventListener
    void on(CitizenHeard event) {
        tell(event.id());
    }

    @TransactionalEventListener
    void on(DeadlineTold event) {
        tell(event.caseId());
    }

    private void tell(CaseId id) {
        TenantId tenant = tenants.current().id();
        Thread.ofVirtual().name("case-moved").start(() -> tenants.runAs(tenant, () -> city.tell(new CaseMoved(id))));
    }
}
