package city.hotline.clocks;

import city.hotline.cases.CaseAccepted;
import city.hotline.cases.CaseAmended;
import city.hotline.cases.CaseArrived;
import city.hotline.cases.CaseAssigned;
import city.hotline.cases.CaseClosed;
import city.hotline.cases.CaseDone;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseOpened;
import city.hotline.cases.CaseReturned;
import city.hotline.cases.DeadlineAsked;
import city.hotline.cases.DeadlineSettled;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears of every step of a case, inside its transaction, and brings the case's deadlines after it. From the second return on
 * a ruling is due whose case it is; it is settled at the latest when the case is dispatched again.
 */
@Component
class CaseSteps {
    private final DeadlineBook book;

    CaseSteps(DeadlineBook book) {
        this.book = book;
    }

    @EventListener
    void on(CaseOpened event) {
        FollowedCases.ofTransaction(book).addOpened(event.id(), event.at());
    }

    @EventListener
    void on(CaseAssigned event) {
        follow(event.id(), event.at());
    }

    @EventListener
    void on(CaseAccepted event) {
        follow(event.id(), event.at());
    }

    @EventListener
    void on(CaseArrived event) {
        follow(event.id(), event.at());
    }

    @EventListener
    void on(CaseDone event) {
        follow(event.id(), event.at());
    }

    @EventListener
    void on(CaseReturned event) {
        follow(event.id(), event.at());
    }

    @EventListener
    void on(CaseAmended event) {
        follow(event.id(), event.at());
    }

    @EventListener
    void on(CaseClosed event) {
        follow(event.id(), event.at());
    }

    @EventListener
    void on(DeadlineAsked event) {
        book.ask(event.id(), event.kind(), event.at());
    }

    @EventListener
    void on(DeadlineSettled event) {
        book.settle(event.id(), event.kind(), event.at());
    }

    private void follow(CaseId id, Instant at) {
        FollowedCases.ofTransaction(book).add(id, at);
    }
}
